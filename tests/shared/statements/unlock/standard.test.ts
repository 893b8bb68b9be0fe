import { createCipheriv, createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { LockError } from '../../../../shared/statements/unlock/lock-error'
import { openStandard } from '../../../../shared/statements/unlock/standard'

const sha1 = (...parts: readonly Uint8Array[]): Buffer =>
  createHash('sha1').update(Buffer.concat(parts)).digest()

const number = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

const salt = Buffer.alloc(16, 7)

/** The key by the words of MS-OFFCRYPTO 2.3.4.7, in Node's own cryptography. */
function keyOf(password: string): Buffer {
  let hash = sha1(salt, Buffer.from(password, 'utf16le'))
  for (let i = 0; i < 50_000; i++) hash = sha1(number(i), hash)
  const last = sha1(hash, number(0))
  const half = (fill: number): Buffer =>
    sha1(Buffer.alloc(64, fill).map((byte, index) => (index < 20 ? byte ^ last[index]! : byte)))
  return Buffer.concat([half(0x36), half(0x5c)]).subarray(0, 16)
}

/** What Office 2007 writes around a text. */
function locked(text: string, password: string): { info: Uint8Array; box: Uint8Array } {
  const encrypt = (bytes: Uint8Array): Buffer => {
    const cipher = createCipheriv('aes-128-ecb', keyOf(password), null).setAutoPadding(false)
    return Buffer.concat([cipher.update(bytes), cipher.final()])
  }
  const verifier = Buffer.alloc(16, 9)
  const name = Buffer.from('Microsoft Enhanced RSA and AES\0', 'utf16le')
  const header = Buffer.concat([...[36, 0, 0x660e, 0x8004, 128, 24, 0, 0].map(number), name])
  const check = Buffer.concat([sha1(verifier), Buffer.alloc(12)])
  const info = [
    number(0x20003),
    number(36),
    number(header.length),
    header,
    number(16),
    salt,
    encrypt(verifier),
    number(20),
    encrypt(check),
  ]
  const plain = Buffer.alloc(Math.ceil(text.length / 16) * 16)
  plain.write(text)
  const box = [number(text.length), number(0), encrypt(plain)]
  return { info: new Uint8Array(Buffer.concat(info)), box: new Uint8Array(Buffer.concat(box)) }
}

describe('openStandard', () => {
  const text = 'a workbook of more than one block'
  const { info, box } = locked(text, '생일900101')

  it('opens with the right password', async () => {
    const opened = await openStandard(info, box, '생일900101')
    expect(new TextDecoder().decode(opened!)).toBe(text)
  })

  it('gives nothing with a wrong one', async () => {
    expect(await openStandard(info, box, '생일900102')).toBeNull()
  })

  it('refuses a description that stops short', async () => {
    await expect(openStandard(info.subarray(0, 100), box, 'x')).rejects.toThrow(LockError)
  })
})
