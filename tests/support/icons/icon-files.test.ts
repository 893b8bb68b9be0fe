import { describe, expect, it } from 'vitest'
import { icnsFile, icoFile } from './icon-files'

const pictures = [16, 256].map((size) => ({ size, png: Buffer.from(`picture of ${size}`) }))

describe('icoFile', () => {
  it('says where each picture lies', () => {
    const file = icoFile(pictures)
    expect(file.subarray(0, 6)).toEqual(Buffer.from([0, 0, 1, 0, 2, 0]))
    const found = [6, 22].map((at) => {
      const offset = file.readUInt32LE(at + 12)
      return [file[at], file.subarray(offset, offset + file.readUInt32LE(at + 8)).toString()]
    })
    expect(found).toEqual([
      [16, 'picture of 16'],
      [0, 'picture of 256'],
    ])
  })
})

describe('icnsFile', () => {
  it('is a chain of chunks as long as it says', () => {
    const file = icnsFile([...pictures, { size: 48, png: Buffer.from('unknown to Apple') }])
    expect(file.readUInt32BE(4)).toBe(file.length)
    const types: string[] = []
    for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4))
      types.push(file.toString('latin1', at, at + 4))
    expect(types).toEqual(['icp4', 'ic08', 'ic13'])
  })
})
