import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contentPolicy, securityHeaders } from '../../../electron/content/headers'

describe('contentPolicy', () => {
  it('has no hole for scripts or styles from text', () => {
    expect(contentPolicy).not.toMatch(/unsafe|\*|https?:/)
  })

  it('knows the one style sheet react-aria brings, as it is in the installed version', () => {
    const source = readFileSync('node_modules/react-aria/dist/private/interactions/usePress.mjs', 'utf8')
    const [, template = ''] = /style\.textContent = `([^`]+)`/.exec(source) ?? []
    const [, attribute = ''] = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(source) ?? []
    const sheet = template.trim().replace(/\$\{[^}]+\}/, attribute)
    expect(contentPolicy).toContain(createHash('sha256').update(sheet).digest('base64'))
  })
})

describe('securityHeaders', () => {
  it('have no name of a link looked up, and nothing told to whom a link leads', () => {
    expect(securityHeaders).toMatchObject({
      'X-DNS-Prefetch-Control': 'off',
      'Referrer-Policy': 'no-referrer',
    })
  })
})
