package store

import (
	"context"
	"fmt"
	"os"
	"time"
)

// The test program is its own second process: these variables say what it is to do, and on what store.
const (
	lockHolder   = "CASUS_TEST_HOLD_LOCK"
	adderProcess = "CASUS_TEST_ADD"
)

// holdLock holds the lock of a store until it is killed.
func holdLock(url string) {
	s, err := Open(context.Background(), url, Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	_, err = s.write(context.Background(), "holding the lock", func(w *write) error {
		if _, err := w.exec("UPDATE clock SET epoch = epoch"); err != nil {
			return err
		}
		fmt.Println("held")
		time.Sleep(time.Hour)
		return nil
	})
	fmt.Println(err)
}

// addForEver adds articles and says after each batch how many are acknowledged.
func addForEver(url string) {
	s, err := Open(context.Background(), url, Options{})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	for i := 0; ; i += 5 {
		var batch []Coded
		for j := range 5 {
			batch = append(batch, article(i+j, 0, "g1"))
		}
		if _, err := s.Add(context.Background(), batch); err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		fmt.Println("acknowledged", i+5)
	}
}
