// Negenuur in Azure: the bot (single tenant), the programs in Container Apps, Redis that writes everything to disk,
// and secrets in Key Vault. Not tried and not compiled here: docs/beheer/uitrollen.md says what to check first.
targetScope = 'resourceGroup'

@description('Where everything stands. Keep it inside the European Union.')
param locatie string = resourceGroup().location

@description('Start of every name.')
@minLength(3)
@maxLength(11)
param naam string = 'negenuur'

@description('Image of the program with its version, in a registry that the identity below may read.')
param image string

@description('Id and tenant of the app registration of the bot.')
param botAppId string
param botTenantId string = subscription().tenantId

@description('Password of that app registration.')
@secure()
param botWachtwoord string

@description('ENCRYPTION_KEYS: id:key, made with openssl rand -base64 32. Keep it outside Azure too.')
@secure()
param encryptionKeys string

@description('Address and key of the system that keeps the anchors: it must not be this one.')
param ankerUrl string
@secure()
param ankerSleutel string

@description('Storage of Azure Files with one YAML file per location.')
param configStorageAccount string
param configShare string = 'config'
@secure()
param configStorageKey string

@description('Answers for as long as all is well; elsewhere raises an alarm when it stays out.')
param heartbeatUrl string = ''

var geheimen = {
  'redis-url': 'rediss://default:${redisDatabase.listKeys().primaryKey}@${redis.properties.hostName}:10000'
  'encryption-keys': encryptionKeys
  'bot-wachtwoord': botWachtwoord
  'anker-sleutel': ankerSleutel
}

// Built-in role: Key Vault Secrets User.
var leesGeheimen = subscriptionResourceId(
  'Microsoft.Authorization/roleDefinitions',
  '4633458b-17de-408a-b874-0445c86b69e6'
)

resource identiteit 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${naam}-id'
  location: locatie
}

resource logboek 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${naam}-log'
  location: locatie
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: 90
  }
}

resource kluis 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: '${naam}-${uniqueString(resourceGroup().id)}'
  location: locatie
  properties: {
    tenantId: subscription().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enablePurgeProtection: true
    softDeleteRetentionInDays: 90
  }
}

resource kluisGeheimen 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = [
  for geheim in items(geheimen): {
    parent: kluis
    name: geheim.key
    properties: { value: geheim.value }
  }
]

resource magLezen 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(kluis.id, identiteit.id, leesGeheimen)
  scope: kluis
  properties: {
    roleDefinitionId: leesGeheimen
    principalId: identiteit.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

// It writes to disk once a second and not with every answer: the program says so in /readyz, and docs/beheer/uitrollen.md
// says what that means. No cluster: a program talks to one address, and every location is one unit.
resource redis 'Microsoft.Cache/redisEnterprise@2024-10-01' = {
  name: '${naam}-redis'
  location: locatie
  sku: { name: 'Balanced_B1' }
  properties: {
    highAvailability: 'Enabled'
    minimumTlsVersion: '1.2'
  }
}

resource redisDatabase 'Microsoft.Cache/redisEnterprise/databases@2024-10-01' = {
  parent: redis
  name: 'default'
  properties: {
    clientProtocol: 'Encrypted'
    port: 10000
    clusteringPolicy: 'NoCluster'
    evictionPolicy: 'NoEviction'
    accessKeysAuthentication: 'Enabled'
    persistence: {
      aofEnabled: true
      aofFrequency: '1s'
      rdbEnabled: false
    }
  }
}

resource omgeving 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${naam}-omgeving'
  location: locatie
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logboek.properties.customerId
        sharedKey: logboek.listKeys().primarySharedKey
      }
    }
  }
}

resource instellingen 'Microsoft.App/managedEnvironments/storages@2024-03-01' = {
  parent: omgeving
  name: 'config'
  properties: {
    azureFile: {
      accountName: configStorageAccount
      accountKey: configStorageKey
      shareName: configShare
      accessMode: 'ReadOnly'
    }
  }
}

resource programma 'Microsoft.App/containerApps@2024-03-01' = {
  name: naam
  location: locatie
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identiteit.id}': {} }
  }
  dependsOn: [
    kluisGeheimen
    magLezen
  ]
  properties: {
    managedEnvironmentId: omgeving.id
    configuration: {
      // The newest takes over when it is ready; the one before it is stopped in order.
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: 3978
        transport: 'http'
        allowInsecure: false
      }
      secrets: [
        for geheim in items(geheimen): {
          name: geheim.key
          keyVaultUrl: '${kluis.properties.vaultUri}secrets/${geheim.key}'
          identity: identiteit.id
        }
      ]
    }
    template: {
      terminationGracePeriodSeconds: 40
      volumes: [
        {
          name: 'config'
          storageType: 'AzureFile'
          storageName: instellingen.name
        }
      ]
      containers: [
        {
          name: 'negenuur'
          image: image
          resources: {
            cpu: json('0.5')
            memory: '1Gi'
          }
          env: [
            { name: 'STOP_WACHT', value: '10' }
            { name: 'REDIS_URL', secretRef: 'redis-url' }
            { name: 'ENCRYPTION_KEYS', secretRef: 'encryption-keys' }
            { name: 'MicrosoftAppId', value: botAppId }
            { name: 'MicrosoftAppTenantId', value: botTenantId }
            { name: 'MicrosoftAppPassword', secretRef: 'bot-wachtwoord' }
            { name: 'ANKER_URL', value: ankerUrl }
            { name: 'ANKER_SLEUTEL', secretRef: 'anker-sleutel' }
            { name: 'HEARTBEAT_URL', value: heartbeatUrl }
            // Traces, for who collects them: { name: 'OTEL_EXPORTER_OTLP_ENDPOINT', value: 'https://…' }
          ]
          volumeMounts: [{ volumeName: 'config', mountPath: '/config' }]
          probes: [
            {
              type: 'Startup'
              httpGet: { path: '/healthz', port: 3978 }
              periodSeconds: 2
              failureThreshold: 60
            }
            {
              type: 'Liveness'
              httpGet: { path: '/healthz', port: 3978 }
              periodSeconds: 10
              failureThreshold: 6
            }
            {
              type: 'Readiness'
              httpGet: { path: '/readyz', port: 3978 }
              periodSeconds: 2
              timeoutSeconds: 3
              failureThreshold: 1
            }
          ]
        }
      ]
      scale: {
        minReplicas: 2
        maxReplicas: 2
      }
    }
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${naam}-bot'
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'S1' }
  properties: {
    displayName: 'Negenuur'
    endpoint: 'https://${programma.properties.configuration.ingress.fqdn}/api/messages'
    msaAppId: botAppId
    msaAppTenantId: botTenantId
    msaAppType: 'SingleTenant'
    disableLocalAuth: true
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
      enableCalling: false
    }
  }
}

output adres string = 'https://${programma.properties.configuration.ingress.fqdn}'
