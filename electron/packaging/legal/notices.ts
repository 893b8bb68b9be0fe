import type { ShippedPackage } from './packages'

const LINE = '-'.repeat(80)

/** The third-party notices: each package with its licence, as its authors ask for. */
export const notices = (packages: readonly ShippedPackage[]): string =>
  [
    'Jandon contains the following software of others.',
    'The licences of Chromium and its parts are in LICENSES.chromium.html beside the program.',
    ...packages.map(({ name, version, license, texts }) =>
      [LINE, `${name} ${version}`, `Licence: ${license}`, ...texts].join('\n\n'),
    ),
    '',
  ].join('\n\n')
