export const id = 207;
export const ids = [207];
export const modules = {

/***/ 53207:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   accessRequest: () => (/* binding */ accessRequest)
/* harmony export */ });
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5999);
/** With which credentials AWS is read: what is asked besides the standard chain. */

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns */
const ROLE_ARN = /^arn:aws(?:-[a-z]+)*:iam::\d{12}:role\/[\w+=,.@/-]{1,576}$/;
/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html (ExternalId) */
const EXTERNAL_ID = /^[\w+=,.@:/-]{2,1224}$/;
const REGION = /^[a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/;
function accessRequest(raw) {
    const read = new _raw_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .mP(raw);
    const [profile, region] = [read.text('profile'), read.text('region')];
    const [role, externalId] = [read.text('assume-role'), read.text('external-id')];
    if (region !== null && !REGION.test(region))
        read.wrong('region', region, 'it must be an AWS Region, e.g. us-east-1');
    if (role !== null && !ROLE_ARN.test(role))
        read.wrong('assume-role', role, 'it must be the ARN of a role, e.g. arn:aws:iam::111122223333:role/NAME');
    // The value is no secret to AWS, and is treated as one here: it is never printed.
    if (externalId !== null && !EXTERNAL_ID.test(externalId))
        read.problems.push('--external-id: it must be 2 to 1,224 letters, digits or characters of _+=,.@:/-');
    if (externalId !== null && role === null)
        read.problems.push('--external-id is used with --assume-role only');
    read.done();
    return { profile, region, assume: role === null ? null : { role, externalId } };
}


/***/ })

};
