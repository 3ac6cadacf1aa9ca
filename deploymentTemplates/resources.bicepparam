// For a resource group that exists. Whatever isn't named here has a default in resources.bicep.
using 'resources.bicep'

param environmentName = 'coachbot'
param contentWritersGroupId = ''
param coachesChat = ''
param alertEmail = ''
param allowedTenants = ''
param privateNetwork = false
param limitInbound = false
