import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import manifest from '../../package.json'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
  readonly with?: Readonly<Record<string, unknown>>
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: unknown
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: unknown
        readonly strategy: {
          readonly matrix: { readonly include: readonly { os: string; binary: string }[] }
        }
        readonly steps: readonly Step[]
      }
    >
  >
}

const text = readFileSync('.github/workflows/package.yml', 'utf8')
const workflow = parse(text) as Workflow
const jobs = Object.values(workflow.jobs)
const steps = jobs.flatMap((job) => job.steps)
const commands = steps.flatMap(({ run = '' }) => run.split('\n')).map((line) => line.trim())
const builder = parse(readFileSync('electron/packaging/builder.yml', 'utf8')) as {
  readonly productName: string
  readonly linux: { readonly executableName: string }
}

describe('the workflow', () => {
  it('may read, and nothing else', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
    expect(jobs.filter(({ permissions }) => permissions !== undefined)).toEqual([])
    expect(steps.filter(({ with: given }) => given?.['persist-credentials'] === false)).toHaveLength(1)
  })

  it('runs for what a stranger proposes without any secret', () => {
    expect(Object.keys(workflow.on).sort()).toEqual(['pull_request', 'push'])
    const secret = /secrets\.\w+/
    expect(commands.filter((command) => secret.test(command))).toEqual([])
    const given = steps.flatMap(({ env = {} }) => Object.values(env)).filter((value) => secret.test(value))
    expect(given.length).toBeGreaterThan(0)
    expect(given.filter((value) => !value.startsWith("${{ github.ref_type == 'tag' && "))).toEqual([])
    expect(text.match(/secrets\./g)).toHaveLength(given.join(' ').match(/secrets\./g)!.length)
  })

  it('pins every action to a commit, and says which version that is', () => {
    const used = [...text.matchAll(/uses: (.*)/g)].map(([, what = '']) => what)
    expect(used).toHaveLength(steps.filter(({ uses }) => uses !== undefined).length)
    expect(used.filter((what) => !/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(what))).toEqual([])
  })

  it('calls only what is there', () => {
    const scripts = commands.flatMap((command) => /\bnpm (?:run )?(test|package)$/.exec(command)?.[1] ?? [])
    expect(new Set(scripts)).toEqual(new Set(['test', 'package']))
    expect(scripts.filter((name) => !(name in manifest.scripts))).toEqual([])
    const files = commands.flatMap(
      (command) => /\bnode (?:--import tsx )?(\S+\.[jt]s)/.exec(command)?.[1] ?? [],
    )
    expect(files).toHaveLength(3)
    expect(files.filter((file) => !existsSync(file))).toEqual([])
  })

  it('reads the fuses of the programs electron-builder makes', () => {
    const { productName, linux } = builder
    expect(jobs.flatMap(({ strategy }) => strategy.matrix.include)).toEqual([
      { os: 'ubuntu-24.04', binary: `dist/linux-unpacked/${linux.executableName}` },
      { os: 'windows-2025', binary: `dist/win-unpacked/${productName}.exe` },
      { os: 'macos-15', binary: `dist/mac-arm64/${productName}.app` },
    ])
  })

  it('plays the stories in Electron or not at all', () => {
    expect(text).toMatch(/^env:\n {2}STORIES_HOST: electron$/m)
    expect(readFileSync('tests/e2e/support/start-host.ts', 'utf8')).toContain("process.env['STORIES_HOST']")
  })
})

describe('what a fresh machine runs', () => {
  it('can be started, and calls only what is there', () => {
    accessSync('.ci/run', constants.X_OK)
    const script = readFileSync('.ci/run', 'utf8')
    expect(script).toMatch(/^#!\/usr\/bin\/env bash\n/)
    expect(script).toMatch(/^npm ci\nnpm test$/m)
    expect(Object.keys(manifest.scripts)).toContain('test')
  })
})
