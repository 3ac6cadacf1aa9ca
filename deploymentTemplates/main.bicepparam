// `azd up` takes these, and so does `az deployment sub create --parameters`. Whatever isn't named here has a default in main.bicep.
using 'main.bicep'

param environmentName = readEnvironmentVariable('AZURE_ENV_NAME', 'coachbot')
param location = readEnvironmentVariable('AZURE_LOCATION', 'westeurope')
param contentWritersGroupId = readEnvironmentVariable('COACHBOT_CONTENT_WRITERS', '')
param coachesChat = readEnvironmentVariable('COACHBOT_COACHES_CHAT', '')
param alertEmail = readEnvironmentVariable('COACHBOT_ALERT_EMAIL', '')
param allowedTenants = readEnvironmentVariable('COACHBOT_ALLOWED_TENANTS', '')
param privateNetwork = bool(readEnvironmentVariable('COACHBOT_PRIVATE_NETWORK', 'false'))
param limitInbound = bool(readEnvironmentVariable('COACHBOT_LIMIT_INBOUND', 'false'))
