metadata description = 'The sales coach in a resource group that exists: identity, site, bot, database, and what watches over it.'

@description('Name of the environment, from which all take theirs: lower-case letters, digits and hyphens.')
@minLength(3)
@maxLength(20)
param environmentName string = 'coachbot'

@description('Region of the resources.')
param location string = resourceGroup().location

@description('Name of the bot in the Azure portal. In Teams, the app package says the name.')
param botDisplayName string = 'Sales Coach'

@description('Price tier of the bot registration. Teams traffic is free in both; S1 carries a service level agreement.')
@allowed(['F0', 'S1'])
param botServiceSku string = 'F0'

@description('Size of the App Service plan. Tiers below Basic have no Always On, which reminders need.')
@allowed(['B1', 'B2', 'B3', 'P0v3', 'P1v3', 'P2v3'])
param webAppSKU string = 'B1'

@description('How many instances share the work. More than one needs PostgreSQL.')
@minValue(1)
@maxValue(10)
param instanceCount int = 1

@description('PostgreSQL, or SQLite on one instance, to try the coach out.')
@allowed(['PostgreSQL', 'SQLite'])
param database string = 'PostgreSQL'

@description('Size of the PostgreSQL server.')
@allowed(['Standard_B1ms', 'Standard_B2s', 'Standard_D2ds_v5', 'Standard_D4ds_v5'])
param databaseSkuName string = 'Standard_B1ms'

@description('Storage of the PostgreSQL server in GB. It grows by itself and never shrinks: once it has grown, give its size of today.')
@allowed([32, 64, 128, 256, 512])
param databaseStorageSizeGB int = 32

@description('Major version of PostgreSQL.')
@allowed(['15', '16', '17'])
param databaseVersion string = '17'

@description('Name of the PostgreSQL server, such as that of one restored from a backup. Empty: made from the name of the environment.')
param databaseServerName string = ''

@description('Whether the database is reached by a private endpoint only, from a virtual network of the site.')
param privateNetwork bool = false

@description('Addresses of the virtual network, where there is one: a range of at least 128 addresses.')
param virtualNetworkAddressPrefix string = '10.77.0.0/25'

@description('Whether only the addresses below may reach the site.')
param limitInbound bool = false

@description('Who may reach the site when it is limited: the addresses from which Teams calls bots.')
param teamsAddressRanges array = ['52.112.0.0/14', '52.122.0.0/15']

@description('Who else may, such as the addresses of your offices: a seller opens the export of the own data in a browser.')
param ownAddressRanges array = []

@description('Ids of the tenants whose users are served, with commas between them. Empty: the own tenant only.')
param allowedTenants string = ''

@description('Object id of the Entra group whose members write content of your own. Empty: there is none, and no container for it.')
param contentWritersGroupId string = ''

@description('Id of the Teams chat or channel of those who write it. Empty: none.')
param coachesChat string = ''

@description('Address that is written to when an alert fires. Empty: alerts show in the portal only.')
param alertEmail string = ''

@description('How many days logs and measurements are kept.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 30

@description('Address of an OpenTelemetry collector for traces and metrics. Empty: none.')
param otlpEndpoint string = ''

var suffix = uniqueString(resourceGroup().id)
var siteName = '${environmentName}-${suffix}'
var hasServer = database == 'PostgreSQL'
var hasContent = !empty(contentWritersGroupId)

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: { name: '${environmentName}-identity', location: location }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  params: {
    name: environmentName
    location: location
    retentionDays: logRetentionDays
    publisherPrincipalId: identity.outputs.principalId
  }
}

module network 'modules/network.bicep' = if (privateNetwork) {
  name: 'network'
  params: { name: '${environmentName}-network', location: location, addressPrefix: virtualNetworkAddressPrefix }
}

module server 'modules/database.bicep' = if (hasServer) {
  name: 'database'
  params: {
    serverName: empty(databaseServerName) ? '${environmentName}-db-${suffix}' : databaseServerName
    location: location
    skuName: databaseSkuName
    storageSizeGB: databaseStorageSizeGB
    version: databaseVersion
    administratorName: identity.outputs.name
    administratorPrincipalId: identity.outputs.principalId
    isPrivate: privateNetwork
  }
}

module databaseEndpoint 'modules/private-endpoint.bicep' = if (hasServer && privateNetwork) {
  name: 'database-endpoint'
  params: {
    name: '${environmentName}-db-endpoint'
    location: location
    targetId: server!.outputs.id
    groupId: 'postgresqlServer'
    zoneName: 'privatelink.postgres.database.azure.com'
    subnetId: network!.outputs.endpointSubnetId
    virtualNetworkId: network!.outputs.id
  }
}

module content 'modules/content.bicep' = if (hasContent) {
  name: 'content'
  params: {
    accountName: 'content${suffix}'
    location: location
    writersGroupId: contentWritersGroupId
    readerPrincipalId: identity.outputs.principalId
    isPrivate: privateNetwork
  }
}

module contentEndpoint 'modules/private-endpoint.bicep' = if (hasContent && privateNetwork) {
  name: 'content-endpoint'
  params: {
    name: '${environmentName}-content-endpoint'
    location: location
    targetId: content!.outputs.id
    groupId: 'blob'
    zoneName: 'privatelink.blob.${az.environment().suffixes.storage}'
    subnetId: network!.outputs.endpointSubnetId
    virtualNetworkId: network!.outputs.id
  }
}

module site 'modules/site.bicep' = {
  name: 'site'
  params: {
    name: siteName
    planName: '${environmentName}-plan'
    location: location
    sku: webAppSKU
    instanceCount: hasServer ? instanceCount : 1
    identityId: identity.outputs.id
    subnetId: privateNetwork ? network!.outputs.siteSubnetId : ''
    limitInbound: limitInbound
    addressRanges: concat(teamsAddressRanges, ownAddressRanges)
    settings: {
      MicrosoftAppType: 'UserAssignedMSI'
      MicrosoftAppId: identity.outputs.clientId
      MicrosoftAppTenantId: subscription().tenantId
      AllowedTenants: allowedTenants
      Storage__DataFolder: '/home/data'
      Storage__Postgres: hasServer ? '${server!.outputs.address};Username=${identity.outputs.name};SSL Mode=VerifyFull' : ''
      Storage__PostgresIdentity: hasServer ? identity.outputs.clientId : ''
      Content__Container: hasContent ? content!.outputs.address : ''
      Content__ContainerIdentity: hasContent ? identity.outputs.clientId : ''
      Content__CoachesChat: coachesChat
      // Two processes must not write the file of SQLite; on PostgreSQL an upgrade has no gap.
      WEBSITE_DISABLE_OVERLAPPED_RECYCLING: hasServer ? '0' : '1'
      OTEL_EXPORTER_OTLP_ENDPOINT: otlpEndpoint
      APPLICATIONINSIGHTS_CONNECTION_STRING: monitoring.outputs.connectionString
      APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'Authorization=AAD;ClientId=${identity.outputs.clientId}'
    }
  }
  dependsOn: [databaseEndpoint, contentEndpoint]
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: siteName
    displayName: botDisplayName
    sku: botServiceSku
    domain: site.outputs.domain
    identityId: identity.outputs.id
    appId: identity.outputs.clientId
  }
}

module alerts 'modules/alerts.bicep' = {
  name: 'alerts'
  params: {
    name: environmentName
    location: location
    siteId: site.outputs.id
    workspaceId: monitoring.outputs.workspaceId
    email: alertEmail
  }
}

module workbook 'modules/workbook.bicep' = {
  name: 'workbook'
  params: { displayName: botDisplayName, location: location, workspaceId: monitoring.outputs.workspaceId }
}

output BOT_ID string = identity.outputs.clientId
output BOT_DOMAIN string = site.outputs.domain
output SERVICE_COACHBOT_NAME string = siteName
