metadata description = 'Where measurements, traces and log lines go. None of them holds a word of what anybody wrote.'

param name string
param location string
param retentionDays int

@description('Who may send: nobody else, and nobody by a key.')
param publisherPrincipalId string

// Monitoring Metrics Publisher
var publishes = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '3913510d-42f4-4e42-8a64-420c390055eb')

resource workspace 'Microsoft.OperationalInsights/workspaces@2025-02-01' = {
  name: '${name}-logs'
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: retentionDays
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: '${name}-insights'
  location: location
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.id
    DisableLocalAuth: true
  }
}

resource publisher 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  // The principal is part of the name: one that was deleted and made again is another.
  name: guid(insights.id, publisherPrincipalId, publishes)
  scope: insights
  properties: {
    roleDefinitionId: publishes
    principalId: publisherPrincipalId
    principalType: 'ServicePrincipal'
  }
}

output workspaceId string = workspace.id
output connectionString string = insights.properties.ConnectionString
