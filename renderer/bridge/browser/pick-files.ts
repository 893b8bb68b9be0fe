import type { PickedFile } from '../../../shared/ipc'

/** Opens the browser's own file dialog. Only works on a click or a key, as the browser wants it. */
export function pickFiles(): Promise<readonly PickedFile[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = true
  return new Promise((resolve, reject) => {
    input.addEventListener('cancel', () => resolve([]))
    input.addEventListener('change', () => {
      Promise.all([...(input.files ?? [])].map(readPicked)).then(resolve, reject)
    })
    input.click()
  })
}

const readPicked = async (file: File): Promise<PickedFile> => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
})
