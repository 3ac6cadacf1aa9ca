metadata description = 'The sales coach in a resource group of its own. What stands in the group is told by resources.bicep.'

targetScope = 'subscription'

@description('Name of the environment, from which all take theirs: lower-case letters, digits and hyphens.')
@minLength(3)
@maxLength(20)
param environmentName string = 'coachbot'

@description('Region of the resources.')
param location string = deployment().location

@description('Name of the resource group to make. Empty: the name of the environment.')
param resourceGroupName string = ''

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

resource group 'Microsoft.Resources/resourceGroups@2022-09-01' = {
  name: empty(resourceGroupName) ? environmentName : resourceGroupName
  location: location
  tags: { 'azd-env-name': environmentName }
}

module resources 'resources.bicep' = {
  name: 'coachbot'
  scope: group
  params: {
    environmentName: environmentName
    location: location
    botDisplayName: botDisplayName
    botServiceSku: botServiceSku
    webAppSKU: webAppSKU
    instanceCount: instanceCount
    database: database
    databaseSkuName: databaseSkuName
    databaseStorageSizeGB: databaseStorageSizeGB
    databaseVersion: databaseVersion
    databaseServerName: databaseServerName
    privateNetwork: privateNetwork
    virtualNetworkAddressPrefix: virtualNetworkAddressPrefix
    limitInbound: limitInbound
    teamsAddressRanges: teamsAddressRanges
    ownAddressRanges: ownAddressRanges
    allowedTenants: allowedTenants
    contentWritersGroupId: contentWritersGroupId
    coachesChat: coachesChat
    alertEmail: alertEmail
    logRetentionDays: logRetentionDays
    otlpEndpoint: otlpEndpoint
  }
}

output AZURE_RESOURCE_GROUP string = group.name
output BOT_ID string = resources.outputs.BOT_ID
output BOT_DOMAIN string = resources.outputs.BOT_DOMAIN
output SERVICE_COACHBOT_NAME string = resources.outputs.SERVICE_COACHBOT_NAME
