import { describe, expect, it } from 'vitest'
import { signatureProblem } from '../../../electron/updates/windows-signature'

const signedBy = (subject: string) =>
  signatureProblem(['Jandon, Inc.'], 'C:\\x.exe', () => Promise.resolve(subject))

describe('signatureProblem', () => {
  it('is none for a publisher, by common name or whole subject', async () => {
    expect(await signedBy('CN="Jandon, Inc.", O=Jandon, C=KR\r\n')).toBeNull()
    expect(
      await signatureProblem(['CN=Jandon, C=KR'], 'x', () => Promise.resolve('CN=Jandon, C=KR')),
    ).toBeNull()
  })

  it.each(['CN=Somebody, O="Jandon, Inc."', 'CN="Jandon, Inc. 2"', 'O=Jandon'])(
    'is that %s is somebody else',
    async (subject) => {
      expect(await signedBy(subject)).toBe(`it is signed by ${subject}`)
    },
  )

  it('is that there is none', async () => {
    expect(await signedBy('\r\n')).toBe('it has no valid signature')
  })

  it('is that nobody could be asked', async () => {
    const broken = () => Promise.reject(new Error('no PowerShell'))
    expect(await signatureProblem(['Jandon'], 'x', broken)).toContain('no PowerShell')
  })
})
