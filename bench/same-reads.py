"""The reads of `check` for one healthy account, made one after the other with boto3: what a script without any judgement costs.

    .venv/bin/python bench/same-reads.py      prints the CPU time in milliseconds, imports and all

Environment as for the tool (`npm run stand-in -- --with healthy` prints it). `bench/README.md` has the numbers beside the tool's own.
"""
import time

import boto3


def reads():
    session = boto3.Session()
    client = {name: session.client(name) for name in ("sts", "cloudtrail", "events", "sns", "sqs", "kms", "s3", "cloudwatch")}
    done = [client["sts"].get_caller_identity()]
    trails = client["cloudtrail"].describe_trails()["trailList"]
    done.append(trails)
    for trail in trails:
        done.append(client["cloudtrail"].get_trail_status(Name=trail["TrailARN"]))
        done.append(client["cloudtrail"].get_event_selectors(TrailName=trail["TrailARN"]))
        for call in ("get_bucket_policy", "get_bucket_acl", "get_bucket_versioning", "get_public_access_block", "head_bucket"):
            done.append(attempt(getattr(client["s3"], call), Bucket=trail["S3BucketName"]))
        if "KmsKeyId" in trail:
            done.extend(key(client["kms"], trail["KmsKeyId"]))
    done.append(client["events"].describe_event_bus(Name="default"))
    for rule in client["events"].list_rules(EventBusName="default")["Rules"]:
        done.append(rule)
        done.append(client["events"].list_tags_for_resource(ResourceARN=rule["Arn"]))
        for target in client["events"].list_targets_by_rule(Rule=rule["Name"])["Targets"]:
            if ":sns:" in target["Arn"]:
                done.extend(topic(client, target["Arn"]))
    done.append(client["cloudwatch"].describe_alarms())
    return len(done)


def topic(client, arn):
    attributes = client["sns"].get_topic_attributes(TopicArn=arn)["Attributes"]
    done = [attributes, attempt(client["sns"].get_data_protection_policy, ResourceArn=arn)]
    if attributes.get("KmsMasterKeyId"):
        done.extend(key(client["kms"], attributes["KmsMasterKeyId"]))
    for row in client["sns"].list_subscriptions_by_topic(TopicArn=arn)["Subscriptions"]:
        done.append(client["sns"].get_subscription_attributes(SubscriptionArn=row["SubscriptionArn"]))
        if row["Protocol"] == "sqs":
            name = row["Endpoint"].rsplit(":", 1)[1]
            url = client["sqs"].get_queue_url(QueueName=name)["QueueUrl"]
            done.append(client["sqs"].get_queue_attributes(QueueUrl=url, AttributeNames=["All"]))
    return done


def key(kms, name):
    found = attempt(kms.describe_key, KeyId=name)
    return [found, attempt(kms.get_key_policy, KeyId=name, PolicyName="default")]


def attempt(call, **params):
    try:
        return call(**params)
    except Exception as refusal:  # an answer too: the tool reads "absent" and "denied" as facts
        return refusal


count = reads()
print(f"{count} reads, {time.process_time() * 1000:.0f} ms of CPU")
