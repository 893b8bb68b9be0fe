import { zipEntries } from '../../../shared/statements/tables/zip'
import { makeZip } from '../make-zip'
import type { Damage } from './damage'

/** A file after something happened to it. Works on bytes as Latin-1, so that no character set is destroyed. */
export function applyDamage(bytes: Uint8Array, damage: Damage): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1')
  if (damage.kind === 'wide') return inUtf16(bytes, damage.order)
  return new Uint8Array(Buffer.from(damagedText(text, damage), 'latin1'))
}

function damagedText(text: string, damage: Exclude<Damage, { kind: 'wide' }>): string {
  const at = 'at' in damage ? Math.floor(text.length * damage.at) : 0
  const insert = (piece: string): string => text.slice(0, at) + piece + text.slice(at)
  switch (damage.kind) {
    case 'cut':
      return text.slice(0, at)
    case 'turn':
      return text.slice(0, at) + String.fromCharCode(damage.byte) + text.slice(at + 1)
    case 'digit': {
      const found = text.slice(at).search(/\d/)
      return found === -1
        ? text
        : text.slice(0, at + found) + String(damage.digit) + text.slice(at + found + 1)
    }
    case 'open-quote':
      return insert('"')
    case 'nul':
      return insert('\u0000')
    case 'long-cell':
      return insert('x'.repeat(100_000))
    case 'insert':
      return insert(Buffer.from(damage.text).toString('latin1'))
    case 'repeat':
      return insert(text.slice(at, at + damage.length).repeat(damage.times))
    case 'mark':
      return `\u00ef\u00bb\u00bf${text}`
    case 'double-line':
    case 'drop-line':
    case 'swap-lines':
      return changedLines(text.split('\n'), damage).join('\n')
    case 'swap-columns':
      return mapCells(text, (cells) => swapped(cells, damage.first, damage.second))
    case 'columns':
      return mapCells(text, (cells) => [...cells, ...Array.from({ length: damage.count }, () => 'x')])
  }
}

type LineDamage = Extract<Damage, { readonly kind: 'double-line' | 'drop-line' | 'swap-lines' }>

function changedLines(lines: readonly string[], damage: LineDamage): readonly string[] {
  const from = Math.floor(lines.length * damage.at)
  const line = lines[from] ?? ''
  if (damage.kind === 'swap-lines') return swapped(lines, from, Math.floor(lines.length * damage.with))
  return damage.kind === 'double-line' ? lines.toSpliced(from, 0, line) : lines.toSpliced(from, 1)
}

function swapped(list: readonly string[], first: number, second: number): readonly string[] {
  const { [first]: a, [second]: b } = list
  return a === undefined || b === undefined ? list : list.with(first, b).with(second, a)
}

/** The first lines are enough: where a column is, the head says. */
function mapCells(text: string, change: (cells: readonly string[]) => readonly string[]): string {
  const lines = text.split('\n')
  const mark = [',', ';', '\t', '|'].toSorted((a, b) => count(text, b) - count(text, a))[0]!
  return lines.map((line, index) => (index < 30 ? change(line.split(mark)).join(mark) : line)).join('\n')
}

const count = (text: string, mark: string): number => text.split(mark).length

function inUtf16(bytes: Uint8Array, order: 'little' | 'big'): Uint8Array {
  const units = Buffer.from(`\ufeff${new TextDecoder().decode(bytes)}`, 'utf16le')
  return new Uint8Array(order === 'little' ? units : units.swap16())
}

/** Does the damage to a part of an archive and packs it again, so that it comes through; null where that is none. */
export async function damagePart(
  bytes: Uint8Array,
  damage: Damage,
  part: number,
): Promise<Uint8Array | null> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null
  const entries = zipEntries(bytes)
  const files: [string, Uint8Array][] = []
  for (const [index, entry] of entries.entries()) {
    const whole = await entry.read(10_000_000)
    files.push([entry.name, index === part % entries.length ? applyDamage(whole, damage) : whole])
  }
  return makeZip(Object.fromEntries(files))
}
