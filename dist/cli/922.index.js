export const id = 922;
export const ids = [922];
export const modules = {

/***/ 922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diskFiles: () => (/* binding */ diskFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Files on disk. Errors other than "no such file" are thrown as Node names them (EACCES, EISDIR, ...). */
const diskFiles = {
    async read(path, maxBytes) {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r').catch((error) => {
            const { code } = error;
            if (code === 'ENOENT' || code === 'ENOTDIR')
                return null;
            throw error;
        });
        if (file === null)
            return null;
        try {
            // Not `readFile`: the file may be anything, and as large as the disk.
            const buffer = Buffer.alloc(maxBytes + 1);
            let filled = 0;
            for (;;) {
                const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, null);
                filled += bytesRead;
                if (bytesRead === 0 || filled === buffer.length)
                    return buffer.subarray(0, filled);
            }
        }
        finally {
            await file.close();
        }
    },
    async write(path, text) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text, 'utf8');
    },
};


/***/ })

};
