metadata description = 'Sets what the templates know, and leaves what somebody else has set.'

param siteName string

@description('What is set now.')
@secure()
param present object

param settings object

resource site 'Microsoft.Web/sites@2024-11-01' existing = {
  name: siteName

  resource appSettings 'config' = {
    name: 'appsettings'
    properties: union(present, settings)
  }
}
