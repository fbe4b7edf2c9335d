/** Twice the size, so that letters are sharp on a good screen. */
const SCALE = 2;

/** A drawing of our own as a PNG picture, `width` by `height` at double sharpness. Rejects when it cannot be drawn. */
export async function pngOf(svg: string, width: number, height: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * SCALE;
    canvas.height = height * SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((png) => (png ? resolve(png) : reject(new Error('The picture could not be made.'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A drawing of our own on the clipboard, as a PNG picture. False when the browser refused. */
export async function copyPicture(svg: string, width: number, height: number): Promise<boolean> {
  try {
    window.focus();
    // The picture is given as a promise, so that the clipboard is asked while the click still counts.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(svg, width, height) })]);
    return true;
  } catch {
    return false;
  }
}
