export const id = 3571;
export const ids = [3571];
export const modules = {

/***/ 73571:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   terminalPrompt: () => (/* binding */ terminalPrompt)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80481);

function terminalPrompt({ stdin, stderr }) {
    if (!stdin.isTTY || !stderr.isTTY)
        return null;
    return (question) => new Promise((resolve) => {
        const lines = (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: stdin, output: stderr });
        let answer = '';
        lines.on('close', () => resolve(answer));
        lines.question(question, (text) => {
            answer = text.trim();
            lines.close();
        });
    });
}


/***/ })

};
