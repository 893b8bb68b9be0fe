import { describe, expect, it } from 'vitest'
import { seenError } from '../../../shared/diagnostics/seen-error'

/** An error as an engine tells of it. */
function thrown(message: string, frames: readonly string[], head = `TypeError: ${message}`): Error {
  const error = new TypeError(message)
  error.stack = [head, ...frames].filter((line) => line !== '').join('\n')
  return error
}

describe('what is told of an error', () => {
  it('is its class and the places in our scripts, without folders', () => {
    const error = thrown('x', [
      '    at read (app://jandon/assets/start-BxY3.js:12:345)',
      '    at http://127.0.0.1:4917/assets/import-worker-1a.js:1:2',
      '    at run (/home/kim.minji/jandon/out/main.js:7:8)',
      '    at new Promise (<anonymous>)',
    ])
    expect(seenError(error)).toEqual({
      kind: 'TypeError',
      places: ['start-BxY3.js:12:345', 'import-worker-1a.js:1:2', 'main.js:7:8'],
    })
  })

  it('is the same where the engine names no class at the head', () => {
    const error = thrown('x', ['read@app://jandon/assets/a.js:1:2', '@app://jandon/assets/b.js:3:4'], '')
    expect(seenError(error).places).toEqual(['a.js:1:2', 'b.js:3:4'])
  })

  it('is nothing of its message, not even where that looks like a place', () => {
    const secret = 'Kim Minji 1,234,567\n    at kim-minji.js:1234567:89'
    const told = seenError(thrown(secret, ['    at read (app://jandon/assets/a.js:1:2)']))
    expect(told).toEqual({ kind: 'TypeError', places: ['a.js:1:2'] })
  })

  it('is no name that somebody gave it', () => {
    const error = thrown('x', [])
    error.name = 'Kim Minji 1,234'
    expect(seenError(error)).toEqual({ kind: 'Error', places: [] })
  })

  it.each([
    ['text', 'string'],
    [7, 'number'],
    [undefined, 'undefined'],
    [{ amount: 7 }, 'object'],
  ])('is what kind of value it was, where %j was thrown', (value, kind) =>
    expect(seenError(value)).toEqual({ kind, places: [] }),
  )
})
