import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { dropFiles } from './drop'

/** Drops files made of the given contents, by name. */
export async function dropTexts(
  page: Page,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'jandon-drop-'))
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
    await dropFiles(
      page,
      Object.keys(files).map((name) => join(folder, name)),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}
