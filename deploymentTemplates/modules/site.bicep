metadata description = 'The App Service site in which the coach runs.'

param name string
param planName string
param location string
param sku string
param instanceCount int
param identityId string

@description('Subnet from which the site reaches out. Empty: none.')
param subnetId string

param limitInbound bool
param addressRanges array

@description('Settings that the templates know. Others that somebody has set stay as they are.')
param settings object

resource plan 'Microsoft.Web/serverfarms@2024-11-01' = {
  name: planName
  location: location
  kind: 'linux'
  sku: { name: sku, capacity: instanceCount }
  properties: { reserved: true }
}

resource site 'Microsoft.Web/sites@2024-11-01' = {
  name: name
  location: location
  kind: 'app,linux'
  tags: { 'azd-service-name': 'coachbot' }
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    virtualNetworkSubnetId: empty(subnetId) ? null : subnetId
    siteConfig: {
      linuxFxVersion: 'DOTNETCORE|10.0'
      alwaysOn: true
      healthCheckPath: '/healthz/ready'
      http20Enabled: true
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
      ipSecurityRestrictionsDefaultAction: limitInbound ? 'Deny' : 'Allow'
      ipSecurityRestrictions: [
        for (range, i) in (limitInbound ? addressRanges : []): {
          name: 'allowed-${i + 1}'
          ipAddress: range
          action: 'Allow'
          priority: 100 + i
        }
      ]
      // Deploying goes by Entra sign-in, from wherever the operator is.
      scmIpSecurityRestrictionsUseMain: false
    }
  }

  resource ftp 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: false }
  }

  resource scm 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }
}

module siteSettings 'site-settings.bicep' = {
  name: 'site-settings'
  params: {
    siteName: site.name
    present: list('${site.id}/config/appsettings', '2024-11-01').properties
    settings: union(
      {
        ASPNETCORE_URLS: 'http://*:8080'
        WEBSITES_PORT: '8080'
        WEBSITE_RUN_FROM_PACKAGE: '1'
        // The coach measures itself; App Service's own agent would count everything twice.
        ApplicationInsightsAgent_EXTENSION_VERSION: 'disabled'
        // The exporter would tell Microsoft how it fares.
        APPLICATIONINSIGHTS_STATSBEAT_DISABLED: 'true'
      },
      settings
    )
  }
}

output id string = site.id
output domain string = site.properties.defaultHostName
