import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** What would make the domain depend on the hour, on chance or on floating point. */
const impure = [
  ['NewExpression[callee.name="Date"]', 'Take the day as an argument; use shared/day.'],
  ['MemberExpression[object.name="Date"][property.name="now"]', 'Take the time as an argument.'],
  ['MemberExpression[object.name="Math"][property.name="random"]', 'Take randomness as an argument.'],
  ['CallExpression[callee.name="parseFloat"]', 'Read amounts with shared/money/parse-amount.'],
  ['CallExpression[callee.property.name="toFixed"]', 'Write amounts with shared/money/format-money.'],
].map(([selector, message]) => ({ selector, message }))

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name, so that a thing has one name everywhere.',
}

export default tseslint.config(
  { ignores: ['out/', 'dist/', 'tests/.results/', 'eslint.config.js'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { project: './tsconfig.json' } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', noDefaultExport],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    ...reactHooks.configs.flat.recommended,
  },
  {
    // The React Compiler is not in use; the list of rows in sight may be made anew at each drawing.
    files: ['renderer/ui/data-table.tsx'],
    rules: { 'react-hooks/incompatible-library': 'off' },
  },
  {
    files: ['shared/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport, ...impure],
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'localStorage',
        'indexedDB',
        'fetch',
        'navigator',
      ],
    },
  },
  { files: ['shared/cli/**', 'electron/launch/**', 'tests/**'], rules: { 'no-console': 'off' } },
  { files: ['*.config.ts', 'tests/*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
)
