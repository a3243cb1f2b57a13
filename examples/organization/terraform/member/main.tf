# member.yml as a Terraform module: the role that iam-alert-guard looks with, and a rule that forwards what CloudTrail records of IAM to the
# bus of the security account. Once for each account, with a provider for it in us-east-1, the management and the security account included.

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.81"
    }
  }
}

variable "hub_account" {
  description = "The security account, in which the module hub is applied first."
  type        = string
}

variable "organization_id" {
  type = string
}

data "aws_partition" "current" {}

data "aws_caller_identity" "current" {}

data "aws_region" "current" {}

locals {
  partition = data.aws_partition.current.partition
  bus       = "arn:${local.partition}:events:${data.aws_region.current.name}:${var.hub_account}:event-bus/iam-alerts"
}

resource "aws_iam_role" "check" {
  name        = "iam-alert-guard-check"
  description = "Read-only. Taken by the run of iam-alert-guard that looks at all accounts."

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:${local.partition}:iam::${var.hub_account}:role/iam-alert-guard-fleet" }
      Action    = "sts:AssumeRole"
      Condition = { StringEquals = { "aws:PrincipalOrgID" = var.organization_id } }
    }]
  })
}

resource "aws_iam_role_policy" "check" {
  name   = "iam-alert-guard-check"
  role   = aws_iam_role.check.id
  policy = file("${path.module}/../../../permissions/check.json")
}

resource "aws_iam_role" "forward" {
  name        = "iam-alert-guard-forward"
  description = "Taken by EventBridge to put events on the bus of the security account."

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "events.amazonaws.com" }
      Action    = "sts:AssumeRole"
      Condition = { StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.current.account_id } }
    }]
  })
}

resource "aws_iam_role_policy" "forward" {
  name = "forward"
  role = aws_iam_role.forward.id

  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "events:PutEvents", Resource = local.bus }]
  })
}

resource "aws_sqs_queue" "undelivered" {
  name                      = "iam-changes-undelivered"
  message_retention_seconds = 1209600
  sqs_managed_sse_enabled   = true
}

resource "aws_cloudwatch_event_rule" "forward" {
  name        = "iam-changes"
  description = "Forwards what CloudTrail records of IAM to the security account."
  state       = "ENABLED"

  event_pattern = jsonencode({
    source      = ["aws.iam"]
    detail-type = ["AWS API Call via CloudTrail"]
  })
}

resource "aws_cloudwatch_event_target" "hub" {
  rule      = aws_cloudwatch_event_rule.forward.name
  target_id = "hub"
  arn       = local.bus
  role_arn  = aws_iam_role.forward.arn

  dead_letter_config {
    arn = aws_sqs_queue.undelivered.arn
  }
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
      Condition = { ArnEquals = { "aws:SourceArn" = aws_cloudwatch_event_rule.forward.arn } }
    }]
  })
}
