import { createContext } from "preact";
import { useContext } from "preact/hooks";

// src/models/context.ts
/**
* What one shelf instance shares with its components: its dependencies and its models. Nothing is kept at module level, so
* two shelves on a page are two worlds.
*/
var context = createContext(null);
var ShelfProvider = context.Provider;
function useShelf() {
	const value = useContext(context);
	if (!value) throw new Error("useShelf was called outside <ShelfProvider>");
	return value;
}

export { useShelf as n, ShelfProvider as t };