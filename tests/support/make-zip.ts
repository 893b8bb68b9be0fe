import { deflateRawSync } from 'node:zlib'
import { crc32 } from '../../shared/statements/tables/crc32'

/** Bytes that are deflated already, as part of an archive that does not say what they come to. */
export interface Packed {
  readonly packed: Uint8Array
}

/** A ZIP archive of some files, deflated where that makes them smaller. */
export function makeZip(files: Readonly<Record<string, Uint8Array | Packed>>): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, file] of Object.entries(files)) {
    const bytes = 'packed' in file ? new Uint8Array() : file
    const packed = 'packed' in file ? file.packed : deflateRawSync(bytes)
    const deflated = 'packed' in file || packed.length < bytes.length
    const data = Buffer.from(deflated ? packed : bytes)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(deflated ? 8 : 0, 4)
    fields.writeUInt32LE(crc32(bytes), 10)
    fields.writeUInt32LE(data.length, 14)
    fields.writeUInt32LE(bytes.length, 18)
    fields.writeUInt16LE(Buffer.byteLength(name), 22)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    parts.push(Buffer.from('PK\u0003\u0004', 'latin1'), fields, Buffer.from(name), data)
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), fields, rest, Buffer.from(name))
    offset += 30 + Buffer.byteLength(name) + data.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(Object.keys(files).length, 8)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...parts, list, end]))
}
