metadata description = 'What somebody must hear of. What each alert means, and what to do, stands in docs/operating.md under its name.'

param name string
param location string
param siteId string
param workspaceId string

@description('Address that is written to. Empty: none.')
param email string

var actions = empty(email) ? [] : [group.id]

// A query's measure is a sum over its window; it fires above its limit.
var queries = [
  {
    name: 'replies-waiting'
    severity: 2
    query: '''
      AppMetrics
      | where Name == 'coachbot.outbox.depth'
      | summarize waiting = sum(Max) by bin(TimeGenerated, 1m)
      | summarize value = min(waiting)'''
    limit: 50
  }
  {
    name: 'replies-set-aside'
    severity: 2
    query: '''
      AppMetrics
      | where Name == 'coachbot.reply.deliveries' and tostring(Properties['outcome']) == 'set-aside'
      | summarize value = sum(Sum)'''
    limit: 0
  }
  {
    name: 'turns-failing'
    severity: 1
    query: '''
      AppMetrics
      | where Name == 'coachbot.turn.duration' and tostring(Properties['outcome']) in ('apologised', 'not-taken')
      | summarize value = sum(ItemCount)'''
    limit: 5
  }
  {
    name: 'reminders-late'
    severity: 2
    query: '''
      AppMetrics
      | where Name == 'coachbot.reminders' and tolower(tostring(Properties['on_time'])) == 'false'
      | summarize value = sum(Sum)'''
    limit: 0
  }
  {
    name: 'tokens-refused'
    severity: 3
    query: '''
      AppMetrics
      | where Name == 'coachbot.requests.refused'
      | summarize value = sum(Sum)'''
    limit: 20
  }
]

resource group 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(email)) {
  name: '${name}-alerts'
  location: 'global'
  properties: {
    enabled: true
    groupShortName: take(name, 12)
    emailReceivers: [{ name: 'operator', emailAddress: email, useCommonAlertSchema: true }]
  }
}

resource notReady 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${name}-not-ready'
  location: 'global'
  properties: {
    description: 'An instance says that it is not ready: docs/operating.md, not-ready.'
    severity: 1
    enabled: true
    scopes: [siteId]
    evaluationFrequency: 'PT1M'
    windowSize: 'PT5M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'health'
          criterionType: 'StaticThresholdCriterion'
          metricName: 'HealthCheckStatus'
          metricNamespace: 'Microsoft.Web/sites'
          operator: 'LessThan'
          threshold: 100
          timeAggregation: 'Average'
        }
      ]
    }
    actions: [for action in actions: { actionGroupId: action }]
  }
}

resource serverErrors 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${name}-server-errors'
  location: 'global'
  properties: {
    description: 'Requests were answered with a 5xx: docs/operating.md, server-errors.'
    severity: 2
    enabled: true
    scopes: [siteId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'errors'
          criterionType: 'StaticThresholdCriterion'
          metricName: 'Http5xx'
          metricNamespace: 'Microsoft.Web/sites'
          operator: 'GreaterThan'
          threshold: 5
          timeAggregation: 'Total'
        }
      ]
    }
    actions: [for action in actions: { actionGroupId: action }]
  }
}

resource rules 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for rule in queries: {
    name: '${name}-${rule.name}'
    location: location
    kind: 'LogAlert'
    properties: {
      displayName: '${name}: ${rule.name}'
      description: 'What it means and what to do: docs/operating.md, ${rule.name}.'
      severity: rule.severity
      enabled: true
      scopes: [workspaceId]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      autoMitigate: true
      // The tables stand from the first measurement on, which a new installation hasn't sent yet.
      skipQueryValidation: true
      criteria: {
        allOf: [
          {
            query: rule.query
            metricMeasureColumn: 'value'
            timeAggregation: 'Total'
            operator: 'GreaterThan'
            threshold: rule.limit
            failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
          }
        ]
      }
      actions: { actionGroups: actions }
    }
  }
]
