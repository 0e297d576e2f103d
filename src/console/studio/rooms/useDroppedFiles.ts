import { useRef, useState } from 'preact/hooks';

/** Files that are dropped on an element, those in dropped folders too. `isOver` while they are held above it. */
export function useDroppedFiles(onFiles: (files: File[]) => void) {
  const [isOver, setOver] = useState(false);
  // Each child that is entered or left tells so too.
  const depth = useRef(0);
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  const leave = () => {
    depth.current = 0;
    setOver(false);
  };
  return {
    isOver,
    handlers: {
      onDragEnter(event: DragEvent) {
        if (!hasFiles(event)) return;
        depth.current += 1;
        setOver(true);
      },
      onDragOver(event: DragEvent) {
        if (hasFiles(event)) event.preventDefault();
      },
      onDragLeave() {
        depth.current = Math.max(0, depth.current - 1);
        if (depth.current === 0) setOver(false);
      },
      onDrop(event: DragEvent) {
        if (!hasFiles(event) || !event.dataTransfer) return;
        event.preventDefault();
        leave();
        // All are asked for now: after the drop the browser forgets them. What a page or a program has made has no entry.
        const dropped = [...event.dataTransfer.items].map((item) => {
          const entry = item.webkitGetAsEntry();
          const file = entry ? null : item.getAsFile();
          return entry ? filesIn(entry) : Promise.resolve(file ? [file] : []);
        });
        void Promise.all(dropped).then((files) => onFiles(files.flat()));
      },
    },
  };
}

/** Of a file itself, of a folder all that are below it, in the order of their names. */
async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile)
    return new Promise((resolve) =>
      (entry as FileSystemFileEntry).file(
        (file) => resolve([file]),
        () => resolve([]),
      ),
    );
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: FileSystemEntry[] = [];
  // A reader answers with a hundred at a time.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0) break;
    found.push(...some);
  }
  found.sort((a, b) => a.name.localeCompare(b.name));
  return (await Promise.all(found.map(filesIn))).flat();
}
