/** The forms in which `permissions` answers: the document alone, a table for readers, or both roles as infrastructure code. */
export const PERMISSION_FORMATS = ['json', 'markdown', 'cloudformation', 'terraform'] as const;
export type PermissionFormat = (typeof PERMISSION_FORMATS)[number];

/** What a role can be for. */
export const PERMISSION_PURPOSES = ['check', 'plan', 'reconcile', 'history', 'canary'] as const;
export type PermissionPurpose = (typeof PERMISSION_PURPOSES)[number];
