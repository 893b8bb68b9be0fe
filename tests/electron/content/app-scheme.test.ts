import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answerApp } from '../../../electron/content/app-scheme'
import { temporaryFolder } from '../../support/temporary-folder'

describe('answerApp', () => {
  it.each([
    ['app://jandon/', 200],
    ['app://jandon/plan?account=a#top', 200],
    ['app://jandon/gone.js', 404],
    ['app://other/', 404],
    ['app://jandon:8080/', 404],
    ['app://jandon/..%2findex.html', 404],
  ])('answers %s with %i', async (url, status) => {
    const root = temporaryFolder()
    writeFileSync(join(root, 'index.html'), '<!doctype html>')
    expect((await answerApp(root)(new Request(url))).status).toBe(status)
  })
})
