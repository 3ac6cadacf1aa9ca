metadata description = 'A virtual network: one subnet from which the site reaches out, one in which the private endpoints stand.'

param name string
param location string
param addressPrefix string

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: name
  location: location
  properties: {
    addressSpace: { addressPrefixes: [addressPrefix] }
    subnets: [
      {
        name: 'site'
        properties: {
          addressPrefix: cidrSubnet(addressPrefix, 26, 0)
          delegations: [{ name: 'site', properties: { serviceName: 'Microsoft.Web/serverFarms' } }]
        }
      }
      {
        name: 'endpoints'
        properties: { addressPrefix: cidrSubnet(addressPrefix, 26, 1) }
      }
    ]
  }

  resource site 'subnets' existing = { name: 'site' }
  resource endpoints 'subnets' existing = { name: 'endpoints' }
}

output id string = network.id
output siteSubnetId string = network::site.id
output endpointSubnetId string = network::endpoints.id
