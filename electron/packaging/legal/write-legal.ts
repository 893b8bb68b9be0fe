import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { productName, version } from '../../../package.json'
import { notices } from './notices'
import { shippedPackages } from './packages'
import { sbom } from './sbom'

/* Writes the notices and the bill of materials that go into the package: `out/legal`. */
const project = join(import.meta.dirname, '..', '..', '..')
const folder = join(project, 'out', 'legal')
const packages = shippedPackages(project)
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'third-party-notices.txt'), notices(packages))
writeFileSync(
  join(folder, 'sbom.cdx.json'),
  `${JSON.stringify(sbom({ name: productName, version }, packages), null, 2)}\n`,
)
