package place
import ("testing";"fmt";"os";"github.com/casus/casus/parse")
func TestX(t *testing.T){ g,_:=Load(); f,_:=os.Open("/tmp/work/dev.conllu"); ss,err:=parse.ReadConllu(f); if err!=nil{t.Fatal(err)}
 n:=0
 for i:=range ss { n+=len(ss[i].Tokens); sp:=g.Find(&ss[i]); if i<90 { fmt.Print("S "); for _,x:=range ss[i].Tokens{fmt.Print(x.Form," ")}; fmt.Println(); var ts []Toponym; for _,x:=range sp { ts=append(ts,x.Toponym)}; for k,r:=range g.Resolve(ts,Context{}) {fmt.Println("   ",ts[k],r.Place,r.Unknown)} } }
 fmt.Println(n)
}
func BenchmarkFind(b *testing.B){ g,_:=Load(); f,_:=os.Open("/tmp/work/dev.conllu"); ss,_:=parse.ReadConllu(f); n:=0; for i:=range ss{n+=len(ss[i].Tokens)}; b.ResetTimer(); for range b.N { for i:=range ss { g.Find(&ss[i])} }; b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n),"ns/token")}
