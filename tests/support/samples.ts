import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** Where public statements lie beside the checkout, if they do. */
export const samplesFolder = new URL('../../../shared/formats/samples/', import.meta.url)

/** A public statement. */
export interface Sample {
  /** Its folder and name. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** Public statements that lie beside the checkout, under licences of their own; none where they do not. */
export const samples: readonly Sample[] = !existsSync(samplesFolder)
  ? []
  : readdirSync(samplesFolder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) =>
        readdirSync(new URL(`${name}/`, samplesFolder)).map((file) => ({
          name: `${name}/${file}`,
          bytes: new Uint8Array(readFileSync(new URL(encodeURI(`${name}/${file}`), samplesFolder))),
        })),
      )
