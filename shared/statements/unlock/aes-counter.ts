/** The substitution box of AES (FIPS 197, 5.1.1): the inverse in GF(2⁸), then an affine map. */
function makeBox(): Uint8Array {
  const made = new Uint8Array(256)
  let [p, q] = [1, 1]
  do {
    // p goes through all elements by its generator 3, q through their inverses.
    p = (p ^ double(p)) & 0xff
    q ^= q << 1
    q ^= q << 2
    q ^= q << 4
    q &= 0xff
    if (q & 0x80) q ^= 0x09
    made[p] = q ^ turned(q, 1) ^ turned(q, 2) ^ turned(q, 3) ^ turned(q, 4) ^ 0x63
  } while (p !== 1)
  made[0] = 0x63
  return made
}

function turned(byte: number, by: number): number {
  return ((byte << by) | (byte >>> (8 - by))) & 0xff
}

function double(byte: number): number {
  return ((byte << 1) ^ (byte & 0x80 ? 0x1b : 0)) & 0xff
}

const box = makeBox()

const BLOCK = 16

/**
 * Encrypts or decrypts with AES in counter mode, the counter beginning with 1 and its least byte first, as WinZip counts
 * (AE-1 and AE-2). WebCrypto counts with the least byte last, so the cipher itself (FIPS 197) is written out here.
 *
 * @param key of 16, 24 or 32 bytes
 */
export function aesCounter(key: Uint8Array, data: Uint8Array): Uint8Array {
  const rounds = roundKeys(key)
  const counter = new Uint8Array(BLOCK)
  const out = new Uint8Array(data.length)
  for (let at = 0; at < data.length; at += BLOCK) {
    for (let i = 0; i < BLOCK && (counter[i] = (counter[i]! + 1) & 0xff) === 0; i++);
    const mask = encryptBlock(rounds, counter)
    for (let i = 0; i < BLOCK && at + i < data.length; i++) out[at + i] = data[at + i]! ^ mask[i]!
  }
  return out
}

/** The keys of all rounds, one behind the other (FIPS 197, 5.2). */
function roundKeys(key: Uint8Array): Uint8Array {
  const words = key.length / 4
  const keys = new Uint8Array(BLOCK * (words + 7))
  keys.set(key)
  let constant = 1
  for (let word = words; word < keys.length / 4; word++) {
    let last = [...keys.subarray(4 * word - 4, 4 * word)]
    if (word % words === 0) {
      last = [...last.slice(1), last[0]!].map((byte) => box[byte]!)
      last[0]! ^= constant
      constant = double(constant)
    } else if (words > 6 && word % words === 4) last = last.map((byte) => box[byte]!)
    for (let i = 0; i < 4; i++) keys[4 * word + i] = keys[4 * (word - words) + i]! ^ last[i]!
  }
  return keys
}

/** One block, column by column (FIPS 197, 5.1). */
function encryptBlock(keys: Uint8Array, block: Uint8Array): Uint8Array {
  let state = block.map((byte, i) => byte ^ keys[i]!)
  for (let from = BLOCK; from < keys.length; from += BLOCK) {
    const next = new Uint8Array(BLOCK)
    for (let i = 0; i < BLOCK; i++) next[i] = box[state[(5 * i) % BLOCK]!]!
    if (from + BLOCK < keys.length) mixColumns(next)
    for (let i = 0; i < BLOCK; i++) next[i]! ^= keys[from + i]!
    state = next
  }
  return state
}

function mixColumns(state: Uint8Array): void {
  for (let at = 0; at < BLOCK; at += 4) {
    const [a, b, c, d] = state.subarray(at, at + 4) as unknown as [number, number, number, number]
    const all = a ^ b ^ c ^ d
    state[at] = a ^ all ^ double(a ^ b)
    state[at + 1] = b ^ all ^ double(b ^ c)
    state[at + 2] = c ^ all ^ double(c ^ d)
    state[at + 3] = d ^ all ^ double(d ^ a)
  }
}
