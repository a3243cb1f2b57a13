# Roles for iam-alert-guard in GitHub Actions, as `iam-alert-guard permissions --format FORM` writes them (`--with-advice` adds the reads
# that mostly serve remarks; the examples of the repository have them); with `--baseline FILE` they are
# scoped to what the baseline names.
# The default branch and pull requests may assume the read-only role; only one environment may assume the other role: protect that
# environment with required reviewers. In China the audience is sts.amazonaws.com.cn.

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.81"
    }
  }
}

variable "repository" {
  description = "OWNER/REPO; if it was created, renamed or transferred after 15 July 2026: OWNER@OWNER-ID/REPO@REPO-ID."
  type        = string
}

variable "default_branch" {
  description = "The branch whose workflows may check."
  type        = string
  default     = "main"
}

variable "environment" {
  description = "The protected GitHub environment of the reconcile workflow."
  type        = string
  default     = "iam-alerts"
}

variable "create_provider" {
  description = "false where the account already has the OIDC provider token.actions.githubusercontent.com (an account can have only one)."
  type        = bool
  default     = true
}

data "aws_partition" "current" {}

data "aws_caller_identity" "current" {}

resource "aws_iam_openid_connect_provider" "github" {
  count          = var.create_provider ? 1 : 0
  url            = "https://token.actions.githubusercontent.com"
  client_id_list = ["sts.amazonaws.com"]
}

resource "aws_iam_role" "check" {
  name                 = "iam-alert-guard-check"
  max_session_duration = 3600

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = {
          Federated = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:oidc-provider/token.actions.githubusercontent.com"
        }
        Action = "sts:AssumeRoleWithWebIdentity"
        Condition = {
          StringEquals = {
            "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com"
            "token.actions.githubusercontent.com:sub" = [
              "repo:${var.repository}:ref:refs/heads/${var.default_branch}",
              "repo:${var.repository}:pull_request",
            ]
          }
        }
      },
    ]
  })

  depends_on = [aws_iam_openid_connect_provider.github]
}

resource "aws_iam_role_policy" "check" {
  name = "iam-alert-guard-check"
  role = aws_iam_role.check.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "TakesNoResource"
        Effect = "Allow"
        Action = [
          "chatbot:DescribeChimeWebhookConfigurations",
          "chatbot:DescribeSlackChannelConfigurations",
          "chatbot:ListMicrosoftTeamsChannelConfigurations",
          "cloudtrail:DescribeTrails",
          "cloudwatch:DescribeAlarms",
          "cloudwatch:GetMetricStatistics",
          "events:ListArchives",
          "events:ListEventBuses",
          "events:ListRuleNamesByTarget",
          "events:ListRules",
          "logs:DescribeAccountPolicies",
          "logs:DescribeLogGroups",
          "logs:DescribeResourcePolicies",
          "logs:GetDataProtectionPolicy",
          "notifications-contacts:ListEmailContacts",
          "notifications:ListChannels",
          "notifications:ListEventRules",
          "notifications:ListNotificationConfigurations",
          "notifications:ListNotificationHubs",
          "organizations:DescribeOrganization",
          "sns:CheckIfPhoneNumberIsOptedOut",
          "sns:GetEndpointAttributes",
          "sns:GetPlatformApplicationAttributes",
          "sns:GetSMSSandboxAccountStatus",
          "sns:ListOriginationNumbers",
          "sns:ListSMSSandboxPhoneNumbers",
          "sns:ListSubscriptions",
          "sts:GetCallerIdentity",
        ]
        Resource = "*"
      },
      {
        Sid    = "Trails"
        Effect = "Allow"
        Action = [
          "cloudtrail:GetEventSelectors",
          "cloudtrail:GetTrailStatus",
          "cloudtrail:ListTags",
        ]
        Resource = "arn:${data.aws_partition.current.partition}:cloudtrail:*:*:trail/*"
      },
      {
        Sid      = "EventBuses"
        Effect   = "Allow"
        Action   = ["events:DescribeEventBus"]
        Resource = "arn:${data.aws_partition.current.partition}:events:*:${data.aws_caller_identity.current.account_id}:event-bus/*"
      },
      {
        Sid    = "Rules"
        Effect = "Allow"
        Action = [
          "events:ListTagsForResource",
          "events:ListTargetsByRule",
        ]
        Resource = "arn:${data.aws_partition.current.partition}:events:*:${data.aws_caller_identity.current.account_id}:rule/*"
      },
      {
        Sid    = "ApiDestinations"
        Effect = "Allow"
        Action = [
          "events:DescribeApiDestination",
          "events:DescribeConnection",
        ]
        Resource = [
          "arn:${data.aws_partition.current.partition}:events:*:${data.aws_caller_identity.current.account_id}:api-destination/*",
          "arn:${data.aws_partition.current.partition}:events:*:${data.aws_caller_identity.current.account_id}:connection/*",
        ]
      },
      {
        Sid    = "Topics"
        Effect = "Allow"
        Action = [
          "sns:GetDataProtectionPolicy",
          "sns:GetSubscriptionAttributes",
          "sns:GetTopicAttributes",
          "sns:ListSubscriptionsByTopic",
          "sns:ListTagsForResource",
        ]
        Resource = "arn:${data.aws_partition.current.partition}:sns:*:${data.aws_caller_identity.current.account_id}:*"
      },
      {
        Sid    = "Keys"
        Effect = "Allow"
        Action = [
          "kms:DescribeKey",
          "kms:GetKeyPolicy",
          "kms:ListGrants",
          "kms:ListResourceTags",
        ]
        Resource = "arn:${data.aws_partition.current.partition}:kms:*:${data.aws_caller_identity.current.account_id}:key/*"
      },
      {
        Sid    = "LogBucket"
        Effect = "Allow"
        Action = [
          "s3:GetBucketAcl",
          "s3:GetBucketPolicy",
          "s3:GetBucketPublicAccessBlock",
          "s3:GetBucketRequestPayment",
          "s3:GetBucketTagging",
          "s3:GetBucketVersioning",
          "s3:GetLifecycleConfiguration",
          "s3:ListBucket",
        ]
        Resource = "arn:${data.aws_partition.current.partition}:s3:::*"
        Condition = {
          StringEquals = {
            "aws:ResourceAccount" = "${data.aws_caller_identity.current.account_id}"
          }
        }
      },
      {
        Sid    = "Queues"
        Effect = "Allow"
        Action = [
          "sqs:GetQueueAttributes",
          "sqs:ListQueueTags",
        ]
        Resource = "arn:${data.aws_partition.current.partition}:sqs:*:${data.aws_caller_identity.current.account_id}:*"
      },
      {
        Sid    = "Functions"
        Effect = "Allow"
        Action = [
          "lambda:GetAlias",
          "lambda:GetFunctionConcurrency",
          "lambda:GetFunctionConfiguration",
          "lambda:GetFunctionEventInvokeConfig",
          "lambda:GetPolicy",
        ]
        Resource = "arn:${data.aws_partition.current.partition}:lambda:*:${data.aws_caller_identity.current.account_id}:function:*"
      },
      {
        Sid    = "DataStreams"
        Effect = "Allow"
        Action = [
          "kinesis:DescribeStreamSummary",
          "kinesis:GetResourcePolicy",
        ]
        Resource = "arn:${data.aws_partition.current.partition}:kinesis:*:${data.aws_caller_identity.current.account_id}:stream/*"
      },
      {
        Sid      = "DeliveryStreams"
        Effect   = "Allow"
        Action   = ["firehose:DescribeDeliveryStream"]
        Resource = "arn:${data.aws_partition.current.partition}:firehose:*:${data.aws_caller_identity.current.account_id}:deliverystream/*"
      },
      {
        Sid    = "TargetRoles"
        Effect = "Allow"
        Action = [
          "iam:GetRole",
          "iam:GetRolePolicy",
          "iam:ListAttachedRolePolicies",
          "iam:ListRolePolicies",
        ]
        Resource = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:role/*"
      },
      {
        Sid    = "PoliciesOfTargetRoles"
        Effect = "Allow"
        Action = [
          "iam:GetPolicy",
          "iam:GetPolicyVersion",
        ]
        Resource = [
          "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:policy/*",
          "arn:${data.aws_partition.current.partition}:iam::aws:policy/*",
        ]
      },
      {
        Sid      = "LogGroups"
        Effect   = "Allow"
        Action   = ["logs:DescribeMetricFilters"]
        Resource = "arn:${data.aws_partition.current.partition}:logs:*:${data.aws_caller_identity.current.account_id}:log-group:*"
      },
      {
        Sid      = "Alarms"
        Effect   = "Allow"
        Action   = ["cloudwatch:ListTagsForResource"]
        Resource = "arn:${data.aws_partition.current.partition}:cloudwatch:*:${data.aws_caller_identity.current.account_id}:alarm:*"
      },
      {
        Sid      = "AlarmMuteRules"
        Effect   = "Allow"
        Action   = ["cloudwatch:ListAlarmMuteRules"]
        Resource = "arn:${data.aws_partition.current.partition}:cloudwatch:*:${data.aws_caller_identity.current.account_id}:alarm-mute-rule:*"
      },
    ]
  })
}

resource "aws_iam_role" "reconcile" {
  name                 = "iam-alert-guard-reconcile"
  max_session_duration = 3600

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = {
          Federated = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:oidc-provider/token.actions.githubusercontent.com"
        }
        Action = "sts:AssumeRoleWithWebIdentity"
        Condition = {
          StringEquals = {
            "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com"
            "token.actions.githubusercontent.com:sub" = "repo:${var.repository}:environment:${var.environment}"
          }
        }
      },
    ]
  })

  depends_on = [aws_iam_openid_connect_provider.github]
}

resource "aws_iam_role_policy" "reconcile" {
  name = "iam-alert-guard-reconcile"
  role = aws_iam_role.reconcile.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "TakesNoResource"
        Effect = "Allow"
        Action = [
          "chatbot:DescribeChimeWebhookConfigurations",
          "chatbot:DescribeSlackChannelConfigurations",
          "chatbot:ListMicrosoftTeamsChannelConfigurations",
          "cloudtrail:DescribeTrails",
          "cloudwatch:DescribeAlarms",
          "cloudwatch:GetMetricStatistics",
          "events:ListArchives",
          "events:ListEventBuses",
          "events:ListRuleNamesByTarget",
          "events:ListRules",
          "kms:CreateKey",
          "kms:ListKeys",
          "logs:DescribeAccountPolicies",
          "logs:DescribeLogGroups",
          "logs:DescribeResourcePolicies",
          "logs:GetDataProtectionPolicy",
          "notifications-contacts:ListEmailContacts",
          "notifications:ListChannels",
          "notifications:ListEventRules",
          "notifications:ListNotificationConfigurations",
          "notifications:ListNotificationHubs",
          "organizations:DescribeOrganization",
          "sns:CheckIfPhoneNumberIsOptedOut",
          "sns:GetEndpointAttributes",
          "sns:GetPlatformApplicationAttributes",
          "sns:GetSMSSandboxAccountStatus",
          "sns:ListOriginationNumbers",
          "sns:ListSMSSandboxPhoneNumbers",
          "sns:ListSubscriptions",
          "sts:GetCallerIdentity",
        ]
        Resource = "*"
      },
      {
        Sid    = "Trails"
        Effect = "Allow"
        Action = [
          "cloudtrail:GetEventSelectors",
          "cloudtrail:GetTrailStatus",
          "cloudtrail:ListTags",
        ]
        Resource = "arn:${data.aws_partition.current.partition}:cloudtrail:*:*:trail/*"
      },
      {
        Sid      = "EventBuses"
        Effect   = "Allow"
        Action   = ["events:DescribeEventBus"]
        Resource = "arn:${data.aws_partition.current.partition}:events:*:${data.aws_caller_identity.current.account_id}:event-bus/*"
      },
      {
        Sid    = "Rules"
        Effect = "Allow"
        Action = [
          "events:ListTagsForResource",
          "events:ListTargetsByRule",
        ]
        Resource = "arn:${data.aws_partition.current.partition}:events:*:${data.aws_caller_identity.current.account_id}:rule/*"
      },
      {
        Sid    = "ApiDestinations"
        Effect = "Allow"
        Action = [
          "events:DescribeApiDestination",
          "events:DescribeConnection",
        ]
        Resource = [
          "arn:${data.aws_partition.current.partition}:events:*:${data.aws_caller_identity.current.account_id}:api-destination/*",
          "arn:${data.aws_partition.current.partition}:events:*:${data.aws_caller_identity.current.account_id}:connection/*",
        ]
      },
      {
        Sid    = "Topics"
        Effect = "Allow"
        Action = [
          "sns:GetDataProtectionPolicy",
          "sns:GetSubscriptionAttributes",
          "sns:GetTopicAttributes",
          "sns:ListSubscriptionsByTopic",
          "sns:ListTagsForResource",
        ]
        Resource = "arn:${data.aws_partition.current.partition}:sns:*:${data.aws_caller_identity.current.account_id}:*"
      },
      {
        Sid    = "Keys"
        Effect = "Allow"
        Action = [
          "kms:DescribeKey",
          "kms:GetKeyPolicy",
          "kms:ListGrants",
          "kms:ListResourceTags",
        ]
        Resource = "arn:${data.aws_partition.current.partition}:kms:*:${data.aws_caller_identity.current.account_id}:key/*"
      },
      {
        Sid    = "LogBucket"
        Effect = "Allow"
        Action = [
          "s3:GetBucketAcl",
          "s3:GetBucketPolicy",
          "s3:GetBucketPublicAccessBlock",
          "s3:GetBucketRequestPayment",
          "s3:GetBucketTagging",
          "s3:GetBucketVersioning",
          "s3:GetLifecycleConfiguration",
          "s3:ListBucket",
        ]
        Resource = "arn:${data.aws_partition.current.partition}:s3:::*"
        Condition = {
          StringEquals = {
            "aws:ResourceAccount" = "${data.aws_caller_identity.current.account_id}"
          }
        }
      },
      {
        Sid    = "Queues"
        Effect = "Allow"
        Action = [
          "sqs:GetQueueAttributes",
          "sqs:ListQueueTags",
        ]
        Resource = "arn:${data.aws_partition.current.partition}:sqs:*:${data.aws_caller_identity.current.account_id}:*"
      },
      {
        Sid    = "Functions"
        Effect = "Allow"
        Action = [
          "lambda:GetAlias",
          "lambda:GetFunctionConcurrency",
          "lambda:GetFunctionConfiguration",
          "lambda:GetFunctionEventInvokeConfig",
          "lambda:GetPolicy",
        ]
        Resource = "arn:${data.aws_partition.current.partition}:lambda:*:${data.aws_caller_identity.current.account_id}:function:*"
      },
      {
        Sid    = "DataStreams"
        Effect = "Allow"
        Action = [
          "kinesis:DescribeStreamSummary",
          "kinesis:GetResourcePolicy",
        ]
        Resource = "arn:${data.aws_partition.current.partition}:kinesis:*:${data.aws_caller_identity.current.account_id}:stream/*"
      },
      {
        Sid      = "DeliveryStreams"
        Effect   = "Allow"
        Action   = ["firehose:DescribeDeliveryStream"]
        Resource = "arn:${data.aws_partition.current.partition}:firehose:*:${data.aws_caller_identity.current.account_id}:deliverystream/*"
      },
      {
        Sid    = "TargetRoles"
        Effect = "Allow"
        Action = [
          "iam:GetRole",
          "iam:GetRolePolicy",
          "iam:ListAttachedRolePolicies",
          "iam:ListRolePolicies",
        ]
        Resource = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:role/*"
      },
      {
        Sid    = "PoliciesOfTargetRoles"
        Effect = "Allow"
        Action = [
          "iam:GetPolicy",
          "iam:GetPolicyVersion",
        ]
        Resource = [
          "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:policy/*",
          "arn:${data.aws_partition.current.partition}:iam::aws:policy/*",
        ]
      },
      {
        Sid    = "LogGroups"
        Effect = "Allow"
        Action = [
          "logs:DescribeMetricFilters",
          "logs:PutMetricFilter",
        ]
        Resource = "arn:${data.aws_partition.current.partition}:logs:*:${data.aws_caller_identity.current.account_id}:log-group:*"
      },
      {
        Sid    = "Alarms"
        Effect = "Allow"
        Action = [
          "cloudwatch:EnableAlarmActions",
          "cloudwatch:ListTagsForResource",
        ]
        Resource = "arn:${data.aws_partition.current.partition}:cloudwatch:*:${data.aws_caller_identity.current.account_id}:alarm:*"
      },
      {
        Sid      = "AlarmMuteRules"
        Effect   = "Allow"
        Action   = ["cloudwatch:ListAlarmMuteRules"]
        Resource = "arn:${data.aws_partition.current.partition}:cloudwatch:*:${data.aws_caller_identity.current.account_id}:alarm-mute-rule:*"
      },
      {
        Sid    = "ChangeTrail"
        Effect = "Allow"
        Action = [
          "cloudtrail:AddTags",
          "cloudtrail:CreateTrail",
          "cloudtrail:PutEventSelectors",
          "cloudtrail:StartLogging",
          "cloudtrail:UpdateTrail",
        ]
        Resource = "arn:${data.aws_partition.current.partition}:cloudtrail:*:${data.aws_caller_identity.current.account_id}:trail/*"
      },
      {
        Sid    = "ChangeLogBucket"
        Effect = "Allow"
        Action = [
          "s3:CreateBucket",
          "s3:PutBucketPolicy",
          "s3:TagResource",
        ]
        Resource = "arn:${data.aws_partition.current.partition}:s3:::*"
        Condition = {
          StringEquals = {
            "aws:ResourceAccount" = "${data.aws_caller_identity.current.account_id}"
          }
        }
      },
      {
        Sid    = "ChangeKeys"
        Effect = "Allow"
        Action = [
          "kms:CancelKeyDeletion",
          "kms:EnableKey",
          "kms:PutKeyPolicy",
          "kms:TagResource",
        ]
        Resource = "arn:${data.aws_partition.current.partition}:kms:*:${data.aws_caller_identity.current.account_id}:key/*"
      },
      {
        Sid    = "NameKeys"
        Effect = "Allow"
        Action = ["kms:CreateAlias"]
        Resource = [
          "arn:${data.aws_partition.current.partition}:kms:*:${data.aws_caller_identity.current.account_id}:alias/*",
          "arn:${data.aws_partition.current.partition}:kms:*:${data.aws_caller_identity.current.account_id}:key/*",
        ]
      },
      {
        Sid    = "ChangeRule"
        Effect = "Allow"
        Action = [
          "events:PutRule",
          "events:PutTargets",
          "events:TagResource",
        ]
        Resource = "arn:${data.aws_partition.current.partition}:events:*:${data.aws_caller_identity.current.account_id}:rule/*"
      },
      {
        Sid      = "PassRolesToEventBridge"
        Effect   = "Allow"
        Action   = ["iam:PassRole"]
        Resource = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:role/*"
        Condition = {
          StringEquals = {
            "iam:PassedToService" = "events.amazonaws.com"
          }
        }
      },
      {
        Sid    = "ChangeTopic"
        Effect = "Allow"
        Action = [
          "sns:CreateTopic",
          "sns:SetSubscriptionAttributes",
          "sns:SetTopicAttributes",
          "sns:Subscribe",
          "sns:TagResource",
        ]
        Resource = "arn:${data.aws_partition.current.partition}:sns:*:${data.aws_caller_identity.current.account_id}:*"
      },
      {
        Sid    = "ChangeQueues"
        Effect = "Allow"
        Action = [
          "sqs:CreateQueue",
          "sqs:SetQueueAttributes",
          "sqs:TagQueue",
        ]
        Resource = "arn:${data.aws_partition.current.partition}:sqs:*:${data.aws_caller_identity.current.account_id}:*"
      },
      {
        Sid      = "ChangeFunctions"
        Effect   = "Allow"
        Action   = ["lambda:AddPermission"]
        Resource = "arn:${data.aws_partition.current.partition}:lambda:*:${data.aws_caller_identity.current.account_id}:function:*"
      },
    ]
  })
}

output "check_role_arn" {
  value = aws_iam_role.check.arn
}

output "reconcile_role_arn" {
  value = aws_iam_role.reconcile.arn
}
