/** The forms in which `permissions` answers: the document alone, a table for readers, or both roles as infrastructure code. */
export const PERMISSION_FORMATS = ['json', 'markdown', 'cloudformation', 'terraform'] as const;
export type PermissionFormat = (typeof PERMISSION_FORMATS)[number];
