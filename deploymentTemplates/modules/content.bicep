metadata description = 'A blob container for the organisation\'s content: its coaches write to it, the coach reads it, and neither has a key.'

param accountName string
param location string

@description('Object id of the Entra group whose members write the content.')
param writersGroupId string

param readerPrincipalId string
param isPrivate bool

var contributes = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'ba92f5b4-2d11-453d-a403-e96b0029c9fe')
var reads = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1')

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: accountName
  location: location
  kind: 'StorageV2'
  sku: { name: 'Standard_LRS' }
  properties: {
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: isPrivate ? 'Disabled' : 'Enabled'
  }

  resource blobs 'blobServices' = {
    name: 'default'
    properties: {
      // A change can be taken back: what a file said before is kept for a month.
      isVersioningEnabled: true
      deleteRetentionPolicy: { enabled: true, days: 30 }
      containerDeleteRetentionPolicy: { enabled: true, days: 30 }
    }

    resource container 'containers' = {
      name: 'content'
      properties: { publicAccess: 'None' }
    }
  }
}

// The principals are part of the names: one that was deleted and made again is another.
resource writers 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(account.id, writersGroupId, contributes)
  scope: account::blobs::container
  properties: { roleDefinitionId: contributes, principalId: writersGroupId, principalType: 'Group' }
}

resource reader 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(account.id, readerPrincipalId, reads)
  scope: account::blobs::container
  properties: { roleDefinitionId: reads, principalId: readerPrincipalId, principalType: 'ServicePrincipal' }
}

output id string = account.id
output address string = '${account.properties.primaryEndpoints.blob}content'
