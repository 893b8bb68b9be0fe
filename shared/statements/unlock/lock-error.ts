/** Thrown where a file is encrypted in a way that cannot be undone here, or what describes it is damaged. */
export class LockError extends Error {}
