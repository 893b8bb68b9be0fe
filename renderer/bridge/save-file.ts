import { bridge } from './bridge'
import { FileRefused } from './refused-calls'

/**
 * Saves a file where the person wants it.
 *
 * @throws FileRefused where the disk refuses; told to the person even where nobody catches it
 */
export async function saveFile(name: string, bytes: Uint8Array): Promise<'saved' | 'cancelled'> {
  try {
    return await bridge.saveFile(name, bytes)
  } catch (error) {
    throw new FileRefused(error instanceof Error ? error.message : String(error))
  }
}
