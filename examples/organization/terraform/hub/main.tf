# hub.yml as a Terraform module: the bus that all accounts forward to, the rule on it, the topic and its first recipient, and the role from
# which iam-alert-guard looks at every account. Once, in the security account in us-east-1, before the module member.

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.81"
    }
  }
}

variable "organization_id" {
  type = string
}

variable "email" {
  description = "Who is alerted. The address gets a message with a link that confirms the subscription."
  type        = string
}

variable "repository" {
  description = "OWNER/REPO; if it was created, renamed or transferred after 15 July 2026: OWNER@OWNER-ID/REPO@REPO-ID."
  type        = string
}

variable "default_branch" {
  type    = string
  default = "main"
}

variable "github_provider" {
  description = "The ARN of the OIDC provider token.actions.githubusercontent.com of this account; examples/permissions/roles.tf makes one."
  type        = string
}

data "aws_partition" "current" {}

resource "aws_cloudwatch_event_bus" "hub" {
  name = "iam-alerts"
}

resource "aws_cloudwatch_event_bus_policy" "hub" {
  event_bus_name = aws_cloudwatch_event_bus.hub.name

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "organization"
      Effect    = "Allow"
      Principal = "*"
      Action    = "events:PutEvents"
      Resource  = aws_cloudwatch_event_bus.hub.arn
      Condition = { StringEquals = { "aws:PrincipalOrgID" = var.organization_id } }
    }]
  })
}

resource "aws_sns_topic" "alerts" {
  name = "iam-alerts"
}

resource "aws_sqs_queue" "undelivered" {
  name                      = "iam-alerts-undelivered"
  message_retention_seconds = 1209600
  sqs_managed_sse_enabled   = true
}

resource "aws_cloudwatch_event_rule" "alerts" {
  name           = "iam-alerts"
  description    = "Alerts on IAM changes of any account of the organization."
  event_bus_name = aws_cloudwatch_event_bus.hub.name
  state          = "ENABLED"

  event_pattern = jsonencode({
    source      = ["aws.iam"]
    detail-type = ["AWS API Call via CloudTrail"]
  })
}

resource "aws_cloudwatch_event_target" "topic" {
  rule           = aws_cloudwatch_event_rule.alerts.name
  event_bus_name = aws_cloudwatch_event_bus.hub.name
  target_id      = "topic"
  arn            = aws_sns_topic.alerts.arn

  dead_letter_config {
    arn = aws_sqs_queue.undelivered.arn
  }
}

resource "aws_sns_topic_policy" "alerts" {
  arn = aws_sns_topic.alerts.arn

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "events.amazonaws.com" }
      Action    = "sns:Publish"
      Resource  = aws_sns_topic.alerts.arn
      Condition = { ArnEquals = { "aws:SourceArn" = aws_cloudwatch_event_rule.alerts.arn } }
    }]
  })
}

resource "aws_sqs_queue_policy" "undelivered" {
  queue_url = aws_sqs_queue.undelivered.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "events.amazonaws.com" }
      Action    = "sqs:SendMessage"
      Resource  = aws_sqs_queue.undelivered.arn
      Condition = { ArnEquals = { "aws:SourceArn" = aws_cloudwatch_event_rule.alerts.arn } }
    }]
  })
}

resource "aws_sns_topic_subscription" "email" {
  topic_arn = aws_sns_topic.alerts.arn
  protocol  = "email"
  endpoint  = var.email
}

resource "aws_iam_role" "fleet" {
  name                 = "iam-alert-guard-fleet"
  description          = "Taken by the workflow that looks at all accounts. It may list them and take the read-only role in each, and nothing else."
  max_session_duration = 3600

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Federated = var.github_provider }
      Action    = "sts:AssumeRoleWithWebIdentity"
      Condition = {
        StringEquals = {
          "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com"
          "token.actions.githubusercontent.com:sub" = "repo:${var.repository}:ref:refs/heads/${var.default_branch}"
        }
      }
    }]
  })
}

resource "aws_iam_role_policy" "fleet" {
  name = "fleet"
  role = aws_iam_role.fleet.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = [
          "organizations:DescribeOrganization",
          "organizations:ListAccounts",
          "organizations:ListAccountsForParent",
          "organizations:ListOrganizationalUnitsForParent",
        ]
        Resource = "*"
      },
      {
        Effect    = "Allow"
        Action    = "sts:AssumeRole"
        Resource  = "arn:${data.aws_partition.current.partition}:iam::*:role/iam-alert-guard-check"
        Condition = { StringEquals = { "aws:ResourceOrgID" = var.organization_id } }
      },
    ]
  })
}

output "fleet_role_arn" {
  value = aws_iam_role.fleet.arn
}

output "topic_arn" {
  value = aws_sns_topic.alerts.arn
}
