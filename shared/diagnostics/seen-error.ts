/** An error as it may be told of: what it was and where, and never its message, which may quote a file or a ledger. */
export interface SeenError {
  /** Its class, such as `TypeError`. */
  readonly kind: string
  /** Places in our own scripts, the innermost first: a script's name with line and column, no folder. */
  readonly places: readonly string[]
}

const MOST_PLACES = 6
const PLACE = /(?:^|[/(@\s])([\w.-]{1,60}\.(?:js|mjs|ts|tsx)):(\d{1,7}):(\d{1,7})/

/** What may be told of whatever was thrown. */
export function seenError(thrown: unknown): SeenError {
  if (!(thrown instanceof Error)) return { kind: typeof thrown, places: [] }
  const kind = /^[A-Za-z]{1,40}$/.test(thrown.name) ? thrown.name : 'Error'
  const lines = framesOf(thrown).split('\n')
  const places = lines.flatMap((line) => {
    const [, script, row, column] = PLACE.exec(line) ?? []
    return script === undefined ? [] : [`${script}:${row}:${column}`]
  })
  return { kind, places: places.slice(0, MOST_PLACES) }
}

/** The stack without the message at its head, whose lines might look like places. */
function framesOf({ name, message, stack = '' }: Error): string {
  for (const head of [`${name}: ${message}`, message, name])
    if (head !== '' && stack.startsWith(head)) return stack.slice(head.length)
  return /^\s*at /.test(stack) || /^[^\n]*@/.test(stack) ? stack : ''
}
