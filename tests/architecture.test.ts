import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { breachesOf, cyclesOf, type House, leadsOutOf } from './support/architecture/house'
import { readSources } from './support/architecture/read-sources'

const values = [
  'shared/result',
  'shared/day',
  'shared/money',
  'shared/bytes',
  'shared/own-of',
  'shared/without-end',
]
const domain = [
  ...values,
  'shared/model',
  'shared/problem',
  'shared/explain',
  'shared/ipc',
  'shared/statements',
]
const advice = ['shared/expiry', 'shared/ledger', 'shared/fees', 'shared/routes', 'shared/planner']
const react = ['react', 'react-i18next']

/**
 * Who may import whom, and which packages. A unit may always import itself; a feature never another feature.
 * Statements, ledger and fees do not know one another; whoever puts them together stands above them.
 */
const house: House = {
  'shared/result': {},
  'shared/bytes': {},
  'shared/own-of': {},
  'shared/hidden': {},
  'shared/without-end': {},
  'shared/in-turn': {},
  'shared/day': {},
  'shared/money': {},
  'shared/problem': {},
  'shared/ipc': {},
  'shared/explain': { units: ['shared/problem'] },
  'shared/release-page': { units: ['package.json'] },
  'shared/reminders': { units: ['shared/ipc'] },
  'shared/ledger-mark': { units: ['shared/ipc'] },
  'shared/statement-files': {},
  'shared/copy-id': {},
  'shared/calendar': { units: ['shared/day'] },
  'shared/model': { units: ['shared/day', 'shared/money'] },
  'shared/statements': {
    units: [...values, 'shared/problem', 'shared/model', 'shared/hidden'],
    packages: [
      '@e965/xlsx', '@exodus/bytes', 'fast-xml-parser', 'htmlparser2', 'papaparse', 'pdfjs-dist', 'zod',
    ],
  },
  'shared/safe-cell': {},
  'shared/file-name': {},
  'shared/isolated': {},
  'shared/pieces': {},
  'shared/is-no-room': {},
  'shared/ledger': { units: [...values, 'shared/model', 'shared/pieces', 'shared/safe-cell'] },
  'shared/pairs': { units: [...values, 'shared/model', 'shared/pieces', 'shared/ledger'] },
  'shared/fees': { units: [...values, 'shared/model'], packages: ['zod'] },
  'shared/routes': {
    units: [...values, 'shared/model', 'shared/pieces', 'shared/fees', 'shared/ledger', 'resources/catalog'],
    packages: ['zod'],
  },
  'shared/expiry': { units: [...values, 'shared/model', 'shared/ledger', 'shared/routes'] },
  'shared/planner': {
    units: [...values, 'shared/model', 'shared/expiry', 'shared/fees', 'shared/ledger', 'shared/routes'],
    packages: ['zod'],
  },
  'shared/advice': { units: [...values, 'shared/fees', 'shared/ledger', 'shared/routes'] },
  'shared/use-up': {
    units: [...values, 'shared/model', 'shared/expiry', 'shared/fees', 'shared/ledger', 'shared/routes', 'shared/planner'],
  },
  'shared/payouts': { units: [...values, 'shared/model', 'shared/export', 'shared/ledger'] },
  'shared/disputes': { units: ['shared/money'] },
  'shared/transfers': {
    units: [...values, 'shared/model', 'shared/fees', 'shared/ledger', 'shared/pairs', 'shared/routes'],
  },
  'shared/year': { units: [...values, ...advice, 'shared/model', 'shared/pairs', 'shared/transfers'] },
  'shared/sealing': { units: ['shared/bytes'], packages: ['zod'] },
  'shared/bar-code': { packages: ['uqr'] },
  'shared/cards': { units: ['shared/bar-code', 'shared/result'] },
  'shared/backup': { units: [...values, 'shared/bar-code', 'shared/cards', 'shared/model', 'shared/routes', 'shared/sealing', 'shared/statements'], packages: ['zod'] },
  'shared/damage': { units: [...values, 'shared/model', 'shared/backup', 'shared/ledger', 'shared/statements'] },
  'shared/export': { units: [...values, 'shared/model', 'shared/ledger', 'shared/safe-cell'] },
  'shared/diagnostics': {
    units: [...values, 'shared/model', 'shared/damage', 'shared/export', 'shared/isolated', 'shared/ledger'],
  },
  'shared/carrier-bills': { units: [...values, 'shared/model', 'shared/ledger', 'shared/pairs'] },
  'shared/health': {
    units: [
      ...values, 'shared/model', 'shared/carrier-bills', 'shared/ledger', 'shared/pairs', 'shared/payouts',
      'shared/statements', 'shared/transfers',
    ],
  },
  'shared/check-in': {
    units: [...values, 'shared/model', 'shared/problem', 'shared/ledger', 'shared/statements'],
  },
  'shared/paper': {
    units: [...values, 'shared/model', 'shared/expiry', 'shared/ledger', 'shared/planner', 'shared/routes'],
  },
  'shared/cli': { units: [...domain, ...advice], packages: ['node:'] },

  electron: {
    units: [
      'shared/copy-id', 'shared/in-turn', 'shared/ipc', 'shared/release-page', 'shared/reminders', 'shared/result',
      'shared/statement-files', 'package.json', 'resources/icons',
    ],
    packages: ['electron', 'electron-updater', 'node:', 'zod'],
  },
  // What makes the package of it, and is not in it.
  'electron/packaging': { units: ['shared/release-page', 'package.json'], packages: ['node:', '@electron/fuses', 'vite', 'yaml'] },

  'renderer/errors': { units: ['shared/diagnostics'], packages: ['react'] },
  'renderer/bridge': { units: ['shared/bytes', 'shared/copy-id', 'shared/ipc', 'shared/reminders', 'package.json'], packages: ['date-fns'] },
  'renderer/no-eval': { packages: ['zod'] },
  'renderer/locales': { units: ['shared'], packages: ['i18next', 'react-i18next', 'react-aria-components'] },
  'renderer/theme': {},
  'renderer/ui': {
    units: ['shared'],
    packages: [
      ...react, '@tanstack/react-virtual', 'lucide-react', 'react-aria-components', 'react-dom', 'recharts', 'wouter',
    ],
  },
  'renderer/store': {
    units: ['shared', 'renderer/bridge', 'renderer/no-eval', 'renderer/slices', 'package.json'],
    packages: ['comlink', 'dexie', 'dexie-react-hooks', 'react', 'zod'],
  },
  'renderer/importing': {
    units: ['shared', 'renderer/bridge', 'renderer/no-eval', 'renderer/store', 'renderer/ui'],
    packages: [...react, 'comlink', 'dexie-react-hooks', 'lucide-react', 'react-aria-components', 'wouter'],
  },
  'renderer/catalog': {
    units: ['shared', 'resources/catalog', 'renderer/store'],
    packages: ['react', 'dexie-react-hooks'],
  },
  'renderer/slices': { units: ['shared', 'renderer/errors'], packages: ['react'] },
  'renderer/pairing': {
    units: ['shared', 'renderer/catalog', 'renderer/slices', 'renderer/store'],
    packages: ['react', 'dexie-react-hooks'],
  },
  'renderer/advice': {
    units: [
      'shared', 'renderer/bridge', 'renderer/catalog', 'renderer/no-eval', 'renderer/pairing', 'renderer/store',
      'renderer/ui',
    ],
    packages: [...react, 'comlink', 'dexie-react-hooks'],
  },
  'renderer/tracking': {
    units: ['shared', 'renderer/advice', 'renderer/pairing', 'renderer/store', 'renderer/ui'],
    packages: [...react, 'dexie-react-hooks'],
  },
  'renderer/app': {
    units: [
      'shared', 'renderer/advice', 'renderer/bridge', 'renderer/features', 'renderer/importing', 'renderer/locales',
      'renderer/pairing', 'renderer/screens', 'renderer/store', 'renderer/theme', 'renderer/ui',
    ],
    packages: [...react, 'dexie-react-hooks', 'lucide-react', 'react-aria-components', 'wouter'],
  },
  'renderer/screens': { units: ['renderer/features', 'renderer/locales'], packages: ['react', 'lucide-react'] },
  'renderer/main': { units: ['renderer/bridge', 'renderer/errors', 'renderer/no-eval', 'renderer/start'] },
  'renderer/start': {
    units: ['renderer/app', 'renderer/bridge', 'renderer/errors', 'renderer/locales', 'renderer/theme', 'renderer/ui'],
    packages: ['react', 'react-dom'],
  },
} // prettier-ignore

/** One room a screen, each furnished alike. */
const feature = {
  units: [
    'shared', 'renderer/advice', 'renderer/bridge', 'renderer/catalog', 'renderer/errors', 'renderer/importing',
    'renderer/slices', 'renderer/locales', 'renderer/pairing', 'renderer/store', 'renderer/tracking', 'renderer/ui',
  ],
  packages: [...react, 'dexie-react-hooks', 'lucide-react', 'react-aria-components', 'wouter'],
} // prettier-ignore

const features = readdirSync('renderer/features')
const whole: House = {
  ...house,
  ...Object.fromEntries(features.map((name) => [`renderer/features/${name}`, feature])),
  // Where a person looks for every setting, those of this computer included.
  'renderer/features/settings': {
    ...feature,
    units: [
      ...feature.units,
      'renderer/features/desktop',
      'renderer/features/diagnostics',
      'renderer/features/safety',
    ],
  },
}

const rootEntries = [
  '.ci', '.github', '.gitignore', '.npmrc', '.prettierignore', 'CHANGELOG.md', 'DECISIONS.md', 'README.md', 'electron',
  'electron.vite.config.ts', 'eslint.config.js', 'findings', 'package-lock.json', 'package.json', 'renderer', 'resources', 'shared', 'tests', 'tsconfig.json',
] // prettier-ignore

describe('the house', () => {
  it('is built as its table says', () => {
    expect(breachesOf(whole, readSources('.', ['electron', 'renderer', 'shared']))).toEqual([])
  })

  it('reads nothing beside its tree, tests included', () => {
    const tried = readSources('.', ['electron', 'renderer', 'shared', 'tests'])
    // What an attacker asks for, and does not get.
    const asked = / \.\.\/\.\.\/\.\.\/etc\/passwd$/
    expect(leadsOutOf(tried).filter((sentence) => !asked.test(sentence))).toEqual([])
  })

  it('has no import cycles, tests included', () => {
    expect(cyclesOf(readSources('.', ['electron', 'renderer', 'shared', 'tests']))).toEqual([])
  })

  it('has nothing lying at its door', () => {
    const ignored = [
      '.git',
      ...readFileSync('.gitignore', 'utf8')
        .split('\n')
        .map((line) => line.replace(/\/$/, '')),
    ]
    const there = readdirSync('.').filter((name) => !ignored.includes(name) && !name.endsWith('.log'))
    expect(there.filter((name) => !rootEntries.includes(name))).toEqual([])
  })
})

describe('the check of the house', () => {
  const breaches = (file: string, text: string): readonly string[] =>
    breachesOf(
      { ...house, 'renderer/features/a': feature, 'renderer/features/b': feature },
      new Map([[file, text]]),
    )

  it.each([
    ['shared/statements/a.ts', "import { idle } from '../ledger/idle'"],
    ['shared/ledger/a.ts', "import type { FeeTerms } from '../fees/terms'"],
    ['shared/day.ts', "import { format } from 'date-fns'"],
    ['shared/cli/a.ts', "import { app } from 'electron'"],
    ['shared/fees/a.ts', "export * from '../planner/solve'"],
    ['shared/money/a.ts', "const x = await import('../model')"],
    ['electron/a.ts', "import { minor } from '../shared/money/money'"],
    ['renderer/features/a/a.tsx', "import { B } from '../b/b'"],
    ['renderer/features/a/a.tsx', "import { readFileSync } from 'node:fs'"],
    ['renderer/ui/a.tsx', "import { bridge } from '../bridge/bridge'"],
    ['shared/cli/a.ts', "readFileSync('../shared/samples/a.csv')"],
    ['shared/cli/b.ts', "new URL('../../../samples/a.csv', import.meta.url)"],
    ['shared/a.ts', "import x from '../../shared/a'"],
    ['shared/brandnew/a.ts', ''],
  ])('catches in %s: %s', (file, text) => {
    expect(breaches(file, text)).toHaveLength(1)
  })

  it.each([
    ['electron/launch/a.ts', "import { ok } from '../../shared/result'\nimport { join } from 'node:path'"],
    [
      'renderer/features/a/a.tsx',
      "// import { B } from '../b/b'\nconst text = <p>import x from '../b/b'</p>",
    ],
    ['renderer/start.tsx', "import { createRoot } from 'react-dom/client'"],
  ])('lets pass in %s: %s', (file, text) => {
    expect(breaches(file, text)).toEqual([])
  })

  it('follows cycles through files, and forgives types', () => {
    const a = ['a.ts', "import { b } from './b'"] as const
    const b = ['b.ts', "import { c } from './c'"] as const
    expect(cyclesOf(new Map([a, b, ['c.ts', "import { a } from './a'"]]))).toEqual([
      'a.ts -> b.ts -> c.ts -> a.ts',
    ])
    expect(cyclesOf(new Map([a, b, ['c.ts', "import { type A } from './a'"]]))).toEqual([])
    expect(cyclesOf(new Map([['a.ts', "import './a'"]]))).toEqual(['a.ts -> a.ts'])
  })
})
