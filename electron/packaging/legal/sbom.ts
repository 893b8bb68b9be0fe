import type { ShippedPackage } from './packages'

/** What the bill of materials is of. */
export interface Product {
  readonly name: string
  readonly version: string
}

/**
 * The software bill of materials (CycloneDX 1.6, ECMA-424). It has no time and no serial number, so that the same build
 * gives the same file.
 */
export const sbom = (product: Product, packages: readonly ShippedPackage[]): object => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: {
    component: { type: 'application', 'bom-ref': 'jandon', name: product.name, version: product.version },
  },
  components: packages.map(({ name, version, license, integrity }) => ({
    type: 'library',
    'bom-ref': purl(name, version),
    name,
    version,
    purl: purl(name, version),
    licenses: [/[ ()]/.test(license) ? { expression: license } : { license: { id: license } }],
    ...(integrity === null ? {} : { hashes: [{ alg: 'SHA-512', content: hex(integrity) }] }),
  })),
  dependencies: [{ ref: 'jandon', dependsOn: packages.map(({ name, version }) => purl(name, version)) }],
})

/** A package's address by the purl specification: `@` of a scope is escaped. */
const purl = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`

const hex = (integrity: string): string =>
  Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex')
