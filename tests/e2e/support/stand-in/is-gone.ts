/** Whether something failed only because its page was closed or left meanwhile: nobody waits for it any more. */
export const isGone = (error: unknown): boolean =>
  /has been closed|Target closed|Execution context was destroyed/.test(String(error))
