/**
 * Opens the browser's own print window on one picture, on a sheet of its shape and without anything else of the page: there it is
 * printed, or saved as a PDF of one page. `svg`: 16:9. Gone again when the window closes. Rejects when the picture cannot be drawn.
 */
export async function printPicture(svg: string, says: string): Promise<void> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const sheet = document.createElement('img');
  const putAway = () => {
    sheet.remove();
    URL.revokeObjectURL(address);
  };
  sheet.className = 'ms-sheet';
  sheet.alt = says;
  sheet.src = address;
  document.body.append(sheet);
  try {
    await sheet.decode();
  } catch (error) {
    putAway();
    throw error;
  }
  window.addEventListener('afterprint', putAway, { once: true });
  window.print();
}
