import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const fake = (name: string): string => join(process.cwd(), 'tests/e2e/support/fake-electron', `${name}.ts`)
const files = ['electron', 'same-as-electron'].map(fake)
const preload = join(process.cwd(), 'tests/e2e/support/stand-in/preload-electron.ts')

const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as {
  readonly config: { readonly compilerOptions: object }
}
const { options } = ts.convertCompilerOptionsFromJson(
  { ...config.compilerOptions, incremental: false, tsBuildInfoFile: undefined },
  process.cwd(),
)

/** What the compiler says of the stand-in, with one file of it changed. Everything else is read once. */
const complaints = compilerOf([...files, preload])

function compilerOf(
  roots: readonly string[],
): (changed: string, from: string, to: string) => readonly string[] {
  const host = ts.createCompilerHost(options)
  const known = new Map<string, ts.SourceFile | undefined>()
  const read = host.getSourceFile.bind(host)
  let before: ts.Program | undefined
  return (changed, from, to) => {
    host.getSourceFile = (name, ...rest) => {
      if (name === changed && from !== to) {
        const text = ts.sys.readFile(name) ?? ''
        expect(text, 'what is to be changed is there').toContain(from)
        return ts.createSourceFile(name, text.replace(from, to), ts.ScriptTarget.ES2023)
      }
      if (!known.has(name)) known.set(name, read(name, ...rest))
      return known.get(name)
    }
    const program = ts.createProgram(roots, options, host, before)
    before = program
    const looked = program.getSourceFiles().filter(({ fileName }) => fileName.includes('/tests/e2e/support/'))
    return looked
      .flatMap((file) => program.getSemanticDiagnostics(file))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  }
}

describe('the stand-in for Electron', () => {
  it('has the types of the real one', () => {
    expect(complaints(fake('app'), '', '')).toEqual([])
  })

  it.each([
    ['a function that gives something else', fake('app'), 'getVersion: () => version', 'getVersion: () => 7'],
    ['a function Electron does not have', fake('app'), 'getName: () => name', 'getNickname: () => name'],
    ['a method that wants something else', fake('menu'), 'setToolTip(tip: string)', 'setToolTip(tip: Date)'],
    ['a method Electron does not have', fake('menu'), 'destroy(): void', 'vanish(): void'],
    ['a class made from something else', fake('menu'), 'NativeImage | string', 'URL'],
    [
      'a window that gives something else',
      fake('browser-window'),
      'isMaximized(): boolean',
      'isMaximized(): any[]',
    ],
    [
      'a static Electron does not have',
      fake('browser-window'),
      'static getAllWindows',
      'static getEveryWindow',
    ],
    ['an answer of another shape', fake('dialog'), 'checkboxChecked: false', 'checked: false'],
    ['an option Electron does not know', fake('dialog'), "'noLink',", "'noLynx',"],
    [
      'a session that takes something else',
      fake('session'),
      'fromPartition(name)',
      'fromPartition(name: number)',
    ],
    [
      'a preload that gives something else',
      preload,
      'invoke(channel, args),',
      'invoke(channel, args).toString(),',
    ],
  ])('does not compile with %s', (_what, file, from, to) => {
    expect(complaints(file, from, to)).not.toEqual([])
  })
})
