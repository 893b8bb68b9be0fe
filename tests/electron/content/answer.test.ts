import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answer } from '../../../electron/content/answer'
import { temporaryFolder } from '../../support/temporary-folder'

function build(): string {
  const root = temporaryFolder()
  writeFileSync(join(root, 'index.html'), '<!doctype html>')
  writeFileSync(join(root, 'app.js'), 'export {}')
  return root
}

describe('answer', () => {
  it('sends a file with its type and length', async () => {
    const { status, headers, body } = await answer(build(), 'GET', '/app.js')
    expect(status).toBe(200)
    expect(headers).toMatchObject({ 'Content-Type': 'text/javascript; charset=utf-8', 'Content-Length': '9' })
    expect(Buffer.from(body).toString()).toBe('export {}')
  })

  it('sends the head alone where only the head is asked for', async () => {
    const { headers, body } = await answer(build(), 'HEAD', '/app.js')
    expect(headers['Content-Length']).toBe('9')
    expect(body).toHaveLength(0)
  })

  it.each([
    ['GET', '/app.js', 200],
    ['GET', '/gone.js', 404],
    ['GET', '/../secret.txt', 404],
    ['POST', '/app.js', 405],
    ['OPTIONS', '/', 405],
  ])('answers %s %s with %i and every security header', async (method, path, expected) => {
    const { status, headers } = await answer(build(), method, path)
    expect(status).toBe(expected)
    expect(headers).toMatchObject({
      'Content-Security-Policy': expect.stringMatching(/^default-src 'none'; script-src 'self';/) as string,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': expect.stringContaining('camera=()') as string,
    })
  })
})
