metadata description = 'What the coach does, for whoever runs it: counts and durations, never a word of anybody and never who.'

param displayName string
param location string
param workspaceId string

resource workbook 'Microsoft.Insights/workbooks@2023-06-01' = {
  name: guid(resourceGroup().id, 'coachbot-workbook')
  location: location
  kind: 'shared'
  properties: {
    displayName: '${displayName}: talks, decisions, latency, deliveries'
    category: 'workbook'
    sourceId: workspaceId
    version: 'Notebook/1.0'
    serializedData: loadTextContent('workbook.json')
  }
}
