import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { notices } from './notices'
import { shippedPackages } from './packages'
import { type Product, sbom } from './sbom'

/** Writes the notices and the bill of materials that go into the package: `out/legal`. */
export function writeLegal(project: string, product: Product): void {
  const folder = join(project, 'out', 'legal')
  const packages = shippedPackages(project)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'third-party-notices.txt'), notices(packages))
  writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(sbom(product, packages), null, 2)}\n`)
}
